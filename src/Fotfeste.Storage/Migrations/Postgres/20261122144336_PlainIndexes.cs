using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PlainIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_unit_organisation_id_reference",
                table: "unit");

            migrationBuilder.DropIndex(
                name: "ix_staff_member_organisation_id_reference",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_programme_organisation_id_reference",
                table: "programme");

            migrationBuilder.CreateIndex(
                name: "ix_unit_reference_organisation_id",
                table: "unit",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_reference_organisation_id",
                table: "staff_member",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_reference_organisation_id",
                table: "programme",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_form_draft_staff_id_saved_at",
                table: "form_draft",
                columns: new[] { "staff_id", "saved_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_unit_reference_organisation_id",
                table: "unit");

            migrationBuilder.DropIndex(
                name: "ix_staff_member_reference_organisation_id",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_programme_reference_organisation_id",
                table: "programme");

            migrationBuilder.DropIndex(
                name: "ix_form_draft_staff_id_saved_at",
                table: "form_draft");

            migrationBuilder.CreateIndex(
                name: "ix_unit_organisation_id_reference",
                table: "unit",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_organisation_id_reference",
                table: "staff_member",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_organisation_id_reference",
                table: "programme",
                columns: new[] { "organisation_id", "reference" });
        }
    }
}
