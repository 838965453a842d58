using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class VacancyIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_organisation_id_changed_at",
                table: "stored_vacancy");

            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_organisation_id_source_source_id",
                table: "stored_vacancy");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_changed_at",
                table: "stored_vacancy",
                column: "changed_at");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_employer_number",
                table: "stored_vacancy",
                column: "employer_number");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_source_id_source_organisation_id",
                table: "stored_vacancy",
                columns: new[] { "source_id", "source", "organisation_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_changed_at",
                table: "stored_vacancy");

            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_employer_number",
                table: "stored_vacancy");

            migrationBuilder.DropIndex(
                name: "ix_stored_vacancy_source_id_source_organisation_id",
                table: "stored_vacancy");

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_organisation_id_changed_at",
                table: "stored_vacancy",
                columns: new[] { "organisation_id", "changed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_stored_vacancy_organisation_id_source_source_id",
                table: "stored_vacancy",
                columns: new[] { "organisation_id", "source", "source_id" },
                unique: true);
        }
    }
}
