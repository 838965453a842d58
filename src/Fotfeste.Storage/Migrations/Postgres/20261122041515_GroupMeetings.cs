using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class GroupMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "agreed",
                table: "referral",
                type: "text",
                nullable: false,
                defaultValue: "0:");

            migrationBuilder.AddColumn<DateOnly>(
                name: "agreed_on",
                table: "referral",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "awaits",
                table: "referral",
                type: "text",
                nullable: false,
                defaultValue: "0:");

            migrationBuilder.AddColumn<DateOnly>(
                name: "place_since",
                table: "referral",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "taken_up_on",
                table: "referral",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "waiting_until",
                table: "referral",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "group_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "text", nullable: false),
                    present = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_meeting", x => x.id);
                    table.ForeignKey(
                        name: "fk_group_meeting_unit_unit_id",
                        column: x => x.unit_id,
                        principalTable: "unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "group_decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    was_named = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_group_decision", x => x.id);
                    table.ForeignKey(
                        name: "fk_group_decision_group_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "group_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_group_decision_referral_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referral",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_group_decision_meeting_id_referral_id",
                table: "group_decision",
                columns: new[] { "meeting_id", "referral_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_group_decision_referral_id",
                table: "group_decision",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_group_meeting_unit_id_day",
                table: "group_meeting",
                columns: new[] { "unit_id", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "group_decision");

            migrationBuilder.DropTable(
                name: "group_meeting");

            migrationBuilder.DropColumn(
                name: "agreed",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "agreed_on",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "awaits",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "place_since",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "taken_up_on",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "waiting_until",
                table: "referral");
        }
    }
}
