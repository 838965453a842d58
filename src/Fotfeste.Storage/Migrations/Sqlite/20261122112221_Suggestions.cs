using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Suggestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "changed_at",
                table: "stored_vacancy",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "times",
                table: "stored_vacancy",
                type: "INTEGER",
                maxLength: 32,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "content_work",
                table: "profile",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "job_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    job_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    employer_name = table.Column<string>(type: "TEXT", nullable: true),
                    place_name = table.Column<string>(type: "TEXT", nullable: true),
                    reply = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    said = table.Column<string>(type: "TEXT", nullable: false),
                    reckoned = table.Column<string>(type: "TEXT", nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_answer_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_answer_staff_member_written_by",
                        column: x => x.written_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_consent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_consent", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_consent_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_consent_staff_member_written_by",
                        column: x => x.written_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jobs_shown",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    shown_to = table.Column<Guid>(type: "TEXT", nullable: false),
                    shown_at = table.Column<long>(type: "INTEGER", nullable: false),
                    written = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs_shown", x => x.id);
                    table.ForeignKey(
                        name: "fk_jobs_shown_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_jobs_shown_staff_member_shown_to",
                        column: x => x.shown_to,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_organisation_id_changed_at",
                table: "stored_vacancy",
                columns: new[] { "organisation_id", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_job_answer_enrolment_id_written_at",
                table: "job_answer",
                columns: new[] { "enrolment_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_job_answer_written_by",
                table: "job_answer",
                column: "written_by");

            migrationBuilder.CreateIndex(
                name: "ix_job_consent_enrolment_id_withdrawn_on",
                table: "job_consent",
                columns: new[] { "enrolment_id", "withdrawn_on" });

            migrationBuilder.CreateIndex(
                name: "ix_job_consent_written_by",
                table: "job_consent",
                column: "written_by");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_shown_enrolment_id_shown_at",
                table: "jobs_shown",
                columns: new[] { "enrolment_id", "shown_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_shown_shown_to",
                table: "jobs_shown",
                column: "shown_to");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "job_answer");

            migrationBuilder.DropTable(
                name: "job_consent");

            migrationBuilder.DropTable(
                name: "jobs_shown");

            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_organisation_id_changed_at",
                table: "stored_vacancy");

            migrationBuilder.DropColumn(
                name: "changed_at",
                table: "stored_vacancy");

            migrationBuilder.DropColumn(
                name: "times",
                table: "stored_vacancy");

            migrationBuilder.DropColumn(
                name: "content_work",
                table: "profile");
        }
    }
}
