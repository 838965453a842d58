using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProfileAndJobAnalysis : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "job_analysis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    carved_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    work = table.Column<string>(type: "TEXT", nullable: false),
                    workplace = table.Column<string>(type: "TEXT", nullable: true),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    tasks = table.Column<string>(type: "TEXT", nullable: false),
                    asks = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hours_least = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    hours_most = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    times = table.Column<int>(type: "INTEGER", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    place_culture = table.Column<string>(type: "TEXT", nullable: false),
                    place_getting_there = table.Column<string>(type: "TEXT", nullable: false),
                    place_language = table.Column<string>(type: "TEXT", nullable: false),
                    place_who_helps = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_analysis", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_analysis_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_analysis_job_analysis_carved_from_id",
                        column: x => x.carved_from_id,
                        principalTable: "job_analysis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_analysis_staff_member_written_by",
                        column: x => x.written_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "profile",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    follows_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    learned = table.Column<string>(type: "TEXT", nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_at = table.Column<long>(type: "INTEGER", nullable: false),
                    content_commute_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    content_experience = table.Column<string>(type: "TEXT", nullable: false),
                    content_hard = table.Column<int>(type: "INTEGER", nullable: false),
                    content_has_licence = table.Column<bool>(type: "INTEGER", nullable: true),
                    content_helps = table.Column<string>(type: "TEXT", nullable: false),
                    content_home_municipality = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    content_hours_least = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    content_hours_most = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    content_interests = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    content_strengths = table.Column<string>(type: "TEXT", nullable: false),
                    content_times = table.Column<int>(type: "INTEGER", maxLength: 32, nullable: false),
                    content_tolerates = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content_travels_by = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    content_wishes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profile", x => x.id);
                    table.ForeignKey(
                        name: "fk_profile_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_profile_profile_follows_id",
                        column: x => x.follows_id,
                        principalTable: "profile",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_profile_staff_member_written_by",
                        column: x => x.written_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "job_photo",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    analysis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    shows = table.Column<string>(type: "TEXT", nullable: false),
                    allowed_by = table.Column<string>(type: "TEXT", nullable: false),
                    added_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_photo", x => x.id);
                    table.ForeignKey(
                        name: "fk_job_photo_job_analysis_analysis_id",
                        column: x => x.analysis_id,
                        principalTable: "job_analysis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_job_photo_staff_member_added_by",
                        column: x => x.added_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_job_analysis_carved_from_id",
                table: "job_analysis",
                column: "carved_from_id");

            migrationBuilder.CreateIndex(
                name: "ix_job_analysis_employer_id_day",
                table: "job_analysis",
                columns: new[] { "employer_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_job_analysis_written_by",
                table: "job_analysis",
                column: "written_by");

            migrationBuilder.CreateIndex(
                name: "ix_job_photo_added_by",
                table: "job_photo",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_job_photo_analysis_id",
                table: "job_photo",
                column: "analysis_id");

            migrationBuilder.CreateIndex(
                name: "ix_profile_follows_id",
                table: "profile",
                column: "follows_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_profile_participant_id_written_at",
                table: "profile",
                columns: new[] { "participant_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_profile_written_by",
                table: "profile",
                column: "written_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "job_photo");

            migrationBuilder.DropTable(
                name: "profile");

            migrationBuilder.DropTable(
                name: "job_analysis");
        }
    }
}
