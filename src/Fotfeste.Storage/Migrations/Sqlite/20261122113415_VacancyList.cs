using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class VacancyList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_state_published",
                table: "stored_vacancy");

            migrationBuilder.CreateIndex(
                name: "ix_vacancy_list",
                table: "stored_vacancy",
                columns: new[] { "state", "published", "id", "organisation_id", "until", "search_key", "place", "more_places", "is_place_free", "percent_min", "extent", "permanence", "needs_licence", "needs_experience", "languages" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_vacancy_list",
                table: "stored_vacancy");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_state_published",
                table: "stored_vacancy",
                columns: new[] { "state", "published" });
        }
    }
}
