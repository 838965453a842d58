using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchInTheIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_unit_sort_key",
                table: "unit");

            migrationBuilder.DropIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_programme_sort_key",
                table: "programme");

            migrationBuilder.DropIndex(
                name: "ix_participant_sort_key",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_employer_sort_key",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method");

            migrationBuilder.CreateIndex(
                name: "ix_unit_sort_key",
                table: "unit",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_sort_key",
                table: "programme",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_sort_key",
                table: "participant",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_employer_sort_key",
                table: "employer",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method",
                columns: new[] { "sort_key", "organisation_id", "search_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_unit_sort_key",
                table: "unit");

            migrationBuilder.DropIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_programme_sort_key",
                table: "programme");

            migrationBuilder.DropIndex(
                name: "ix_participant_sort_key",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_employer_sort_key",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method");

            migrationBuilder.CreateIndex(
                name: "ix_unit_sort_key",
                table: "unit",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_sort_key",
                table: "programme",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_sort_key",
                table: "participant",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_employer_sort_key",
                table: "employer",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method",
                columns: new[] { "sort_key", "organisation_id" });
        }
    }
}
