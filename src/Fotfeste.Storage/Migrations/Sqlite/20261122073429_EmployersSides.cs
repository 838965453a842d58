using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EmployersSides : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "industry",
                table: "employer",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "industry_code",
                table: "employer",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "part_of_id",
                table: "employer",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sector",
                table: "employer",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "size",
                table: "employer",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "do_not_contact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    asked_by_them = table.Column<bool>(type: "INTEGER", nullable: false),
                    said_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    days_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days_until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_do_not_contact", x => x.id);
                    table.ForeignKey(
                        name: "fk_do_not_contact_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_do_not_contact_staff_member_said_by",
                        column: x => x.said_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "workplace",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    municipality = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workplace", x => x.id);
                    table.ForeignKey(
                        name: "fk_workplace_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workplace_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    opens_doors = table.Column<bool>(type: "INTEGER", nullable: false),
                    wiped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    agreed_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agreed_until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_person", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_person_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contact_person_workplace_workplace_id",
                        column: x => x.workplace_id,
                        principalTable: "workplace",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "acquaintance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact_person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    how = table.Column<string>(type: "TEXT", nullable: false),
                    gone_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_acquaintance", x => x.id);
                    table.ForeignKey(
                        name: "fk_acquaintance_contact_person_contact_person_id",
                        column: x => x.contact_person_id,
                        principalTable: "contact_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_acquaintance_employer_employer_id",
                        column: x => x.employer_id,
                        principalTable: "employer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_acquaintance_staff_member_staff_id",
                        column: x => x.staff_id,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_employer_part_of_id",
                table: "employer",
                column: "part_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_acquaintance_contact_person_id",
                table: "acquaintance",
                column: "contact_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_acquaintance_employer_id",
                table: "acquaintance",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_acquaintance_staff_id",
                table: "acquaintance",
                column: "staff_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_person_employer_id",
                table: "contact_person",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_person_workplace_id",
                table: "contact_person",
                column: "workplace_id");

            migrationBuilder.CreateIndex(
                name: "ix_do_not_contact_employer_id",
                table: "do_not_contact",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_do_not_contact_said_by",
                table: "do_not_contact",
                column: "said_by");

            migrationBuilder.CreateIndex(
                name: "ix_workplace_employer_id",
                table: "workplace",
                column: "employer_id");

            migrationBuilder.AddForeignKey(
                name: "fk_employer_employer_part_of_id",
                table: "employer",
                column: "part_of_id",
                principalTable: "employer",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_employer_employer_part_of_id",
                table: "employer");

            migrationBuilder.DropTable(
                name: "acquaintance");

            migrationBuilder.DropTable(
                name: "do_not_contact");

            migrationBuilder.DropTable(
                name: "contact_person");

            migrationBuilder.DropTable(
                name: "workplace");

            migrationBuilder.DropIndex(
                name: "ix_employer_part_of_id",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "industry",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "industry_code",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "part_of_id",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "sector",
                table: "employer");

            migrationBuilder.DropColumn(
                name: "size",
                table: "employer");
        }
    }
}
