using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FirmKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "number_key",
                table: "workplace",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "firm_key",
                table: "employer",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "number_key",
                table: "employer",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_workplace_number_key",
                table: "workplace",
                column: "number_key");

            migrationBuilder.CreateIndex(
                name: "ix_employer_firm_key",
                table: "employer",
                columns: new[] { "firm_key", "organisation_id", "search_key", "number_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_workplace_number_key",
                table: "workplace");

            migrationBuilder.DropIndex(
                name: "ix_employer_firm_key",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "number_key",
                table: "workplace");

            migrationBuilder.DropColumn(
                name: "firm_key",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "number_key",
                table: "employer");
        }
    }
}
