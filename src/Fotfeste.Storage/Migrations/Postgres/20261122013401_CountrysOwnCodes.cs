using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CountrysOwnCodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "source_in_country",
                table: "referral",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "in_country",
                table: "income_spell",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "exit_in_country",
                table: "enrolment",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "source_in_country",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "in_country",
                table: "income_spell");

            migrationBuilder.DropColumn(
                name: "exit_in_country",
                table: "enrolment");
        }
    }
}
