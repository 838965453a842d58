using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NoIndexOfEverybody : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_remembered_columns_organisation_id",
                table: "remembered_columns");

            migrationBuilder.DropIndex(
                name: "ix_participant_organisation_id",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_employer_organisation_id",
                table: "employer");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_remembered_columns_organisation_id",
                table: "remembered_columns",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_participant_organisation_id",
                table: "participant",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_employer_organisation_id",
                table: "employer",
                column: "organisation_id");
        }
    }
}
