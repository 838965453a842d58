using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhatWasShown : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_vacancy_list",
                table: "stored_vacancy");

            migrationBuilder.AddColumn<string>(
                name: "limits",
                table: "jobs_shown",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "titles",
                table: "jobs_shown",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "thought_of",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    job_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    employer_name = table.Column<string>(type: "TEXT", nullable: true),
                    group = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    shown_to = table.Column<Guid>(type: "TEXT", nullable: false),
                    shown_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_thought_of", x => x.id);
                    table.ForeignKey(
                        name: "fk_thought_of_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_thought_of_staff_member_shown_to",
                        column: x => x.shown_to,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_vacancy_list",
                table: "stored_vacancy",
                columns: new[] { "state", "published", "id", "organisation_id", "until", "search_key", "place", "more_places", "is_place_free", "percent_min", "extent", "permanence", "needs_licence", "needs_experience", "languages", "isco", "times" });

            migrationBuilder.CreateIndex(
                name: "ix_thought_of_enrolment_id_shown_at",
                table: "thought_of",
                columns: new[] { "enrolment_id", "shown_at" });

            migrationBuilder.CreateIndex(
                name: "ix_thought_of_job_id_shown_to",
                table: "thought_of",
                columns: new[] { "job_id", "shown_to" });

            migrationBuilder.CreateIndex(
                name: "ix_thought_of_shown_to",
                table: "thought_of",
                column: "shown_to");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "thought_of");

            migrationBuilder.DropIndex(
                name: "ix_vacancy_list",
                table: "stored_vacancy");

            migrationBuilder.DropColumn(
                name: "limits",
                table: "jobs_shown");

            migrationBuilder.DropColumn(
                name: "titles",
                table: "jobs_shown");

            migrationBuilder.CreateIndex(
                name: "ix_vacancy_list",
                table: "stored_vacancy",
                columns: new[] { "state", "published", "id", "organisation_id", "until", "search_key", "place", "more_places", "is_place_free", "percent_min", "extent", "permanence", "needs_licence", "needs_experience", "languages" });
        }
    }
}
