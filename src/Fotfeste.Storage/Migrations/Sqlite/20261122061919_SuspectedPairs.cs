using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SuspectedPairs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "suspected_pair",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    second_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    suspected_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    found_at = table.Column<long>(type: "INTEGER", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suspected_pair", x => x.id);
                    table.ForeignKey(
                        name: "fk_suspected_pair_participant_first_id",
                        column: x => x.first_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suspected_pair_participant_second_id",
                        column: x => x.second_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suspected_pair_staff_member_answered_by",
                        column: x => x.answered_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suspected_pair_staff_member_suspected_by",
                        column: x => x.suspected_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_suspected_pair_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_suspected_pair_answered_by",
                table: "suspected_pair",
                column: "answered_by");

            migrationBuilder.CreateIndex(
                name: "ix_suspected_pair_first_id_second_id",
                table: "suspected_pair",
                columns: new[] { "first_id", "second_id" });

            migrationBuilder.CreateIndex(
                name: "ix_suspected_pair_second_id",
                table: "suspected_pair",
                column: "second_id");

            migrationBuilder.CreateIndex(
                name: "ix_suspected_pair_suspected_by",
                table: "suspected_pair",
                column: "suspected_by");

            migrationBuilder.CreateIndex(
                name: "ix_suspected_pair_unit_id_answer",
                table: "suspected_pair",
                columns: new[] { "unit_id", "answer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "suspected_pair");
        }
    }
}
