using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ContactRhythm : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "leader_told_after",
                table: "organisation",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "rhythm_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreed_with = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    every_days = table.Column<int>(type: "INTEGER", nullable: false),
                    employer_every_days = table.Column<int>(type: "INTEGER", nullable: true),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    is_withdrawn = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rhythm_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_rhythm_step_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rhythm_step_staff_member_agreed_with",
                        column: x => x.agreed_with,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_rhythm_step_agreed_with",
                table: "rhythm_step",
                column: "agreed_with");

            migrationBuilder.CreateIndex(
                name: "ix_rhythm_step_enrolment_id",
                table: "rhythm_step",
                column: "enrolment_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "rhythm_step");

            migrationBuilder.DropColumn(
                name: "leader_told_after",
                table: "organisation");
        }
    }
}
