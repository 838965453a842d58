using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WhatEmployersHear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_profile_follows_id",
                table: "profile");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "taken_back_at",
                table: "profile",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "disclosure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    unsaid = table.Column<string>(type: "text", nullable: false),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    days_from = table.Column<DateOnly>(type: "date", nullable: false),
                    days_until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosure_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_staff_member_written_by",
                        column: x => x.written_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "interview",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    saved_vacancy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    appointment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_by = table.Column<Guid>(type: "uuid", nullable: false),
                    called_off = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    content_along = table.Column<string>(type: "text", nullable: false),
                    content_ask = table.Column<string>(type: "text", nullable: false),
                    content_asked = table.Column<string>(type: "text", nullable: false),
                    content_day = table.Column<DateOnly>(type: "date", nullable: true),
                    content_job = table.Column<string>(type: "text", nullable: false),
                    content_say = table.Column<string>(type: "text", nullable: false),
                    content_start = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    content_unsaid = table.Column<string>(type: "text", nullable: false),
                    content_where = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interview", x => x.id);
                    table.ForeignKey(
                        name: "fk_interview_appointment_appointment_id",
                        column: x => x.appointment_id,
                        principalTable: "appointment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_interview_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_interview_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_interview_saved_vacancy_saved_vacancy_id",
                        column: x => x.saved_vacancy_id,
                        principalTable: "saved_vacancy",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_interview_staff_member_written_by",
                        column: x => x.written_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "practice_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employment_spell_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    review_on = table.Column<DateOnly>(type: "date", nullable: false),
                    then = table.Column<string>(type: "text", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    times_extended = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_practice_plan", x => x.id);
                    table.ForeignKey(
                        name: "fk_practice_plan_employment_spell_employment_spell_id",
                        column: x => x.employment_spell_id,
                        principalTable: "employment_spell",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_practice_plan_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_profile_follows_id",
                table: "profile",
                column: "follows_id",
                unique: true,
                filter: "taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_employer_id",
                table: "disclosure",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_enrolment_id",
                table: "disclosure",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_written_by",
                table: "disclosure",
                column: "written_by");

            migrationBuilder.CreateIndex(
                name: "ix_interview_appointment_id",
                table: "interview",
                column: "appointment_id");

            migrationBuilder.CreateIndex(
                name: "ix_interview_employer_id",
                table: "interview",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_interview_enrolment_id",
                table: "interview",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_interview_saved_vacancy_id",
                table: "interview",
                column: "saved_vacancy_id");

            migrationBuilder.CreateIndex(
                name: "ix_interview_written_by",
                table: "interview",
                column: "written_by");

            migrationBuilder.CreateIndex(
                name: "ix_practice_plan_employment_spell_id",
                table: "practice_plan",
                column: "employment_spell_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_practice_plan_enrolment_id",
                table: "practice_plan",
                column: "enrolment_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "disclosure");

            migrationBuilder.DropTable(
                name: "interview");

            migrationBuilder.DropTable(
                name: "practice_plan");

            migrationBuilder.DropIndex(
                name: "ix_profile_follows_id",
                table: "profile");

            migrationBuilder.DropColumn(
                name: "taken_back_at",
                table: "profile");

            migrationBuilder.CreateIndex(
                name: "ix_profile_follows_id",
                table: "profile",
                column: "follows_id",
                unique: true);
        }
    }
}
