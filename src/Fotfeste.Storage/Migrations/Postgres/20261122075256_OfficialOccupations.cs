using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OfficialOccupations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "imported_register",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    imported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    occupations = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_register", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registered_occupation",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    isco = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    is_group = table.Column<bool>(type: "boolean", nullable: false),
                    uri = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    names = table.Column<string>(type: "text", nullable: false),
                    traits = table.Column<string>(type: "text", nullable: false),
                    skills = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registered_occupation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registered_skill",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    names = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registered_skill", x => x.id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "imported_register");

            migrationBuilder.DropTable(
                name: "registered_occupation");

            migrationBuilder.DropTable(
                name: "registered_skill");
        }
    }
}
