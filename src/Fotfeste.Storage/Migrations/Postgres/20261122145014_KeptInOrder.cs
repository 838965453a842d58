using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class KeptInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_job_consent_enrolment_id_withdrawn_on",
                table: "job_consent");

            migrationBuilder.AddColumn<long>(
                name: "moment",
                table: "form_draft",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "withdrawn_contact_id",
                table: "appointment",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_job_consent_enrolment_id",
                table: "job_consent",
                column: "enrolment_id",
                unique: true,
                filter: "withdrawn_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_appointment_withdrawn_contact_id",
                table: "appointment",
                column: "withdrawn_contact_id");

            migrationBuilder.AddForeignKey(
                name: "fk_appointment_contact_withdrawn_contact_id",
                table: "appointment",
                column: "withdrawn_contact_id",
                principalTable: "contact",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_appointment_contact_withdrawn_contact_id",
                table: "appointment");

            migrationBuilder.DropIndex(
                name: "ix_job_consent_enrolment_id",
                table: "job_consent");

            migrationBuilder.DropIndex(
                name: "ix_appointment_withdrawn_contact_id",
                table: "appointment");

            migrationBuilder.DropColumn(
                name: "moment",
                table: "form_draft");

            migrationBuilder.DropColumn(
                name: "withdrawn_contact_id",
                table: "appointment");

            migrationBuilder.CreateIndex(
                name: "ix_job_consent_enrolment_id_withdrawn_on",
                table: "job_consent",
                columns: new[] { "enrolment_id", "withdrawn_on" });
        }
    }
}
