using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Writing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "withdrawn_at",
                table: "contact",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "withdrawn_by",
                table: "contact",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "withdrawn_for",
                table: "contact",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "form_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_id = table.Column<Guid>(type: "uuid", nullable: false),
                    form = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject = table.Column<Guid>(type: "uuid", nullable: true),
                    content = table.Column<string>(type: "text", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "handed_over",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    contact_id = table.Column<Guid>(type: "uuid", nullable: true),
                    first_day = table.Column<DateOnly>(type: "date", nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    receiver = table.Column<string>(type: "text", nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handed_over", x => x.id);
                    table.ForeignKey(
                        name: "fk_handed_over_contact_contact_id",
                        column: x => x.contact_id,
                        principalTable: "contact",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handed_over_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_handed_over_staff_member_given_by",
                        column: x => x.given_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_contact_withdrawn_by",
                table: "contact",
                column: "withdrawn_by");

            migrationBuilder.CreateIndex(
                name: "ix_form_draft_saved_at",
                table: "form_draft",
                column: "saved_at");

            migrationBuilder.CreateIndex(
                name: "ix_form_draft_staff_id_form_subject",
                table: "form_draft",
                columns: new[] { "staff_id", "form", "subject" });

            migrationBuilder.CreateIndex(
                name: "ix_handed_over_contact_id",
                table: "handed_over",
                column: "contact_id");

            migrationBuilder.CreateIndex(
                name: "ix_handed_over_enrolment_id",
                table: "handed_over",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_handed_over_given_by",
                table: "handed_over",
                column: "given_by");

            migrationBuilder.AddForeignKey(
                name: "fk_contact_staff_member_withdrawn_by",
                table: "contact",
                column: "withdrawn_by",
                principalTable: "staff_member",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_contact_staff_member_withdrawn_by",
                table: "contact");

            migrationBuilder.DropTable(
                name: "form_draft");

            migrationBuilder.DropTable(
                name: "handed_over");

            migrationBuilder.DropIndex(
                name: "ix_contact_withdrawn_by",
                table: "contact");

            migrationBuilder.DropColumn(
                name: "withdrawn_at",
                table: "contact");

            migrationBuilder.DropColumn(
                name: "withdrawn_by",
                table: "contact");

            migrationBuilder.DropColumn(
                name: "withdrawn_for",
                table: "contact");
        }
    }
}
