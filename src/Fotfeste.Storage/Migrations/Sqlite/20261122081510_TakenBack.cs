using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_withdrawn",
                table: "status_note",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "awaited_before",
                table: "group_decision",
                type: "TEXT",
                nullable: false,
                defaultValue: "0:");

            migrationBuilder.AddColumn<string>(
                name: "earlier_answer",
                table: "group_decision",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "earlier_until",
                table: "group_decision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "earlier_words",
                table: "group_decision",
                type: "TEXT",
                nullable: false,
                defaultValue: "0:");

            migrationBuilder.AddColumn<bool>(
                name: "is_withdrawn",
                table: "group_decision",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "placed_before",
                table: "group_decision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "waited_before",
                table: "group_decision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "waited_until_before",
                table: "group_decision",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_withdrawn",
                table: "status_note");

            migrationBuilder.DropColumn(
                name: "awaited_before",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "earlier_answer",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "earlier_until",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "earlier_words",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "is_withdrawn",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "placed_before",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "waited_before",
                table: "group_decision");

            migrationBuilder.DropColumn(
                name: "waited_until_before",
                table: "group_decision");
        }
    }
}
