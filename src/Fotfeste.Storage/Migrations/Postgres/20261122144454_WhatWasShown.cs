using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WhatWasShown : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "limits",
                table: "jobs_shown",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "titles",
                table: "jobs_shown",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "thought_of",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    job_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    employer_name = table.Column<string>(type: "text", nullable: true),
                    group = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    shown_to = table.Column<Guid>(type: "uuid", nullable: false),
                    shown_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.DropColumn(
                name: "limits",
                table: "jobs_shown");

            migrationBuilder.DropColumn(
                name: "titles",
                table: "jobs_shown");
        }
    }
}
