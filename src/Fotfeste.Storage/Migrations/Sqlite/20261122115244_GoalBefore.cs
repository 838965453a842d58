using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GoalBefore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_withdrawn",
                table: "handed_over",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "goal_before",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    goal = table.Column<string>(type: "TEXT", nullable: false),
                    chose_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    choice = table.Column<string>(type: "TEXT", nullable: false),
                    occupation_at_entry = table.Column<string>(type: "TEXT", nullable: false),
                    registration = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    changed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_goal_before", x => x.id);
                    table.ForeignKey(
                        name: "fk_goal_before_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_goal_before_staff_member_changed_by",
                        column: x => x.changed_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_goal_before_changed_by",
                table: "goal_before",
                column: "changed_by");

            migrationBuilder.CreateIndex(
                name: "ix_goal_before_enrolment_id",
                table: "goal_before",
                column: "enrolment_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "goal_before");

            migrationBuilder.DropColumn(
                name: "is_withdrawn",
                table: "handed_over");
        }
    }
}
