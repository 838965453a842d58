using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    vacancy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    employer_name = table.Column<string>(type: "text", nullable: true),
                    place_name = table.Column<string>(type: "text", nullable: true),
                    why = table.Column<string>(type: "text", nullable: false),
                    saved_by = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    laid_aside = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    source_id = table.Column<string>(type: "text", nullable: false),
                    revision = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    published = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    title = table.Column<string>(type: "text", nullable: false),
                    employer_name = table.Column<string>(type: "text", nullable: true),
                    employer_number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    place = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    place_name = table.Column<string>(type: "text", nullable: true),
                    more_places = table.Column<string>(type: "text", nullable: true),
                    is_place_free = table.Column<bool>(type: "boolean", nullable: true),
                    isco = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    extent = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    percent_min = table.Column<decimal>(type: "numeric(12,4)", precision: 12, scale: 4, nullable: true),
                    percent_max = table.Column<decimal>(type: "numeric(12,4)", precision: 12, scale: 4, nullable: true),
                    permanence = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    needs_licence = table.Column<bool>(type: "boolean", nullable: true),
                    needs_experience = table.Column<bool>(type: "boolean", nullable: true),
                    languages = table.Column<string>(type: "text", nullable: false),
                    apply_by = table.Column<DateOnly>(type: "date", nullable: true),
                    search_key = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<string>(type: "text", nullable: false),
                    contacts = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_vacancy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "vacancy_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    cursor = table.Column<string>(type: "text", nullable: true),
                    entity_tag = table.Column<string>(type: "text", nullable: true),
                    last_modified = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    read = table.Column<int>(type: "integer", nullable: false),
                    @new = table.Column<int>(name: "new", type: "integer", nullable: false),
                    updated = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    closed = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    fault = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
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
