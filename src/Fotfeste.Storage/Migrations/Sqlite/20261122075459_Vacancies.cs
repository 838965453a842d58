using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Vacancies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "saved_vacancy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vacancy_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    employer_name = table.Column<string>(type: "TEXT", nullable: true),
                    place_name = table.Column<string>(type: "TEXT", nullable: true),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    saved_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    laid_aside = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_vacancy", x => x.id);
                    table.ForeignKey(
                        name: "fk_saved_vacancy_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_saved_vacancy_staff_member_saved_by",
                        column: x => x.saved_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stored_vacancy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    source_id = table.Column<string>(type: "TEXT", nullable: false),
                    revision = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: true),
                    published = table.Column<long>(type: "INTEGER", nullable: true),
                    closed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    employer_name = table.Column<string>(type: "TEXT", nullable: true),
                    employer_number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    place_name = table.Column<string>(type: "TEXT", nullable: true),
                    more_places = table.Column<string>(type: "TEXT", nullable: true),
                    is_place_free = table.Column<bool>(type: "INTEGER", nullable: true),
                    isco = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    extent = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    percent_min = table.Column<decimal>(type: "TEXT", precision: 12, scale: 4, nullable: true),
                    percent_max = table.Column<decimal>(type: "TEXT", precision: 12, scale: 4, nullable: true),
                    permanence = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    needs_licence = table.Column<bool>(type: "INTEGER", nullable: true),
                    needs_experience = table.Column<bool>(type: "INTEGER", nullable: true),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    apply_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    contacts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_vacancy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vacancy_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    cursor = table.Column<string>(type: "TEXT", nullable: true),
                    entity_tag = table.Column<string>(type: "TEXT", nullable: true),
                    last_modified = table.Column<long>(type: "INTEGER", nullable: true),
                    lease_until = table.Column<long>(type: "INTEGER", nullable: true),
                    started_at = table.Column<long>(type: "INTEGER", nullable: true),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    read = table.Column<int>(type: "INTEGER", nullable: false),
                    @new = table.Column<int>(name: "new", type: "INTEGER", nullable: false),
                    updated = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    closed = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    fault = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vacancy_feed", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_saved_vacancy_enrolment_id",
                table: "saved_vacancy",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_saved_vacancy_saved_by",
                table: "saved_vacancy",
                column: "saved_by");

            migrationBuilder.CreateIndex(
                name: "ix_saved_vacancy_vacancy_id",
                table: "saved_vacancy",
                column: "vacancy_id");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_organisation_id_source_source_id",
                table: "stored_vacancy",
                columns: new[] { "organisation_id", "source", "source_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_place",
                table: "stored_vacancy",
                column: "place");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_state_published",
                table: "stored_vacancy",
                columns: new[] { "state", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_vacancy_feed_organisation_id_source_address",
                table: "vacancy_feed",
                columns: new[] { "organisation_id", "source", "address" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "saved_vacancy");

            migrationBuilder.DropTable(
                name: "stored_vacancy");

            migrationBuilder.DropTable(
                name: "vacancy_feed");
        }
    }
}
