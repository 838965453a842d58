using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ReferralReference : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "reference",
                table: "referral",
                type: "text",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "corrected_by",
                table: "contact_revision",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.CreateIndex(
                name: "ix_referral_organisation_id_reference",
                table: "referral",
                columns: new[] { "organisation_id", "reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_referral_organisation_id_reference",
                table: "referral");

            migrationBuilder.DropColumn(
                name: "reference",
                table: "referral");

            migrationBuilder.AlterColumn<Guid>(
                name: "corrected_by",
                table: "contact_revision",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
