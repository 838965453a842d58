using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CoachChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coach_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    together_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: true),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ended_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_until = table.Column<DateOnly>(type: "date", nullable: true),
                    begun_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "text", nullable: false),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_taken_back = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coach_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_coach_change_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coach_change_staff_member_decided_by",
                        column: x => x.decided_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coach_change_staff_member_from_id",
                        column: x => x.from_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coach_change_staff_member_to_id",
                        column: x => x.to_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_coach_change_decided_by",
                table: "coach_change",
                column: "decided_by");

            migrationBuilder.CreateIndex(
                name: "ix_coach_change_enrolment_id",
                table: "coach_change",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_change_from_id",
                table: "coach_change",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_change_to_id",
                table: "coach_change",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_coach_change_together_id",
                table: "coach_change",
                column: "together_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "coach_change");
        }
    }
}
