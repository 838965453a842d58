using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
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
                    id = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    imported_at = table.Column<long>(type: "INTEGER", nullable: false),
                    occupations = table.Column<int>(type: "INTEGER", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_register", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registered_occupation",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    isco = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    is_group = table.Column<bool>(type: "INTEGER", nullable: false),
                    uri = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    names = table.Column<string>(type: "TEXT", nullable: false),
                    traits = table.Column<string>(type: "TEXT", nullable: false),
                    skills = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registered_occupation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registered_skill",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    names = table.Column<string>(type: "TEXT", nullable: false)
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
