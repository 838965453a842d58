using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AdaptedMethods : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "declined_method",
                table: "enrolment",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "adapted_method",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    draft = table.Column<string>(type: "TEXT", nullable: true),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    search_key = table.Column<string>(type: "TEXT", nullable: true),
                    sort_key = table.Column<string>(type: "TEXT", nullable: true),
                    origin_code = table.Column<string>(type: "TEXT", nullable: false),
                    origin_version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adapted_method", x => x.id);
                    table.ForeignKey(
                        name: "fk_adapted_method_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adapted_method_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "adapted_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    method_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    published_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adapted_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_adapted_version_adapted_method_method_id",
                        column: x => x.method_id,
                        principalTable: "adapted_method",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adapted_version_staff_member_published_by",
                        column: x => x.published_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_adapted_version_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_organisation_id_code",
                table: "adapted_method",
                columns: new[] { "organisation_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method",
                columns: new[] { "organisation_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_unit_id",
                table: "adapted_method",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_adapted_version_method_id_number",
                table: "adapted_version",
                columns: new[] { "method_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adapted_version_organisation_id",
                table: "adapted_version",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_adapted_version_published_by",
                table: "adapted_version",
                column: "published_by");

            migrationBuilder.CreateIndex(
                name: "ix_adapted_version_unit_id",
                table: "adapted_version",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "adapted_version");

            migrationBuilder.DropTable(
                name: "adapted_method");

            migrationBuilder.DropColumn(
                name: "declined_method",
                table: "enrolment");
        }
    }
}
