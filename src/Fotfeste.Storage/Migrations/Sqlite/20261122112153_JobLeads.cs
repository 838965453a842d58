using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class JobLeads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lead",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", nullable: true),
                    strategy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begun_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    staff_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vacancy_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    analysis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    next_step = table.Column<string>(type: "TEXT", nullable: false),
                    next_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    rest = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    laid_aside = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    search_key = table.Column<string>(type: "TEXT", nullable: true),
                    sort_key = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_job_analysis_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "job_analysis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_staff_member_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lead_spell",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lead_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    moved_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    rest = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    rests_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days_until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_spell", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_spell_lead_lead_id",
                        column: x => x.lead_id,
                        principalTable: "lead",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lead_spell_staff_member_moved_by",
                        column: x => x.moved_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_lead_analysis_id",
                table: "lead",
                column: "analysis_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_employer_id",
                table: "lead",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_enrolment_id",
                table: "lead",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_sort_key",
                table: "lead",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_staff_id_due_on",
                table: "lead",
                columns: new[] { "staff_id", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_stage_since",
                table: "lead",
                columns: new[] { "stage", "since" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_vacancy_id",
                table: "lead",
                column: "vacancy_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_spell_lead_id",
                table: "lead_spell",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_lead_spell_moved_by",
                table: "lead_spell",
                column: "moved_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lead_spell");

            migrationBuilder.DropTable(
                name: "lead");
        }
    }
}
