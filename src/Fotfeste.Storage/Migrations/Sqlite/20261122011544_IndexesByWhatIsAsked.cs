using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndexesByWhatIsAsked : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_unit_sort_key",
                table: "unit");

            migrationBuilder.DropIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_referral_organisation_id_reference",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_referral_organisation_id_unit_id_outcome",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_referral_unit_id",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_programme_sort_key",
                table: "programme");

            migrationBuilder.DropIndex(
                name: "ix_participant_organisation_id_reference",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_participant_sort_key",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_enrolment_organisation_id_reference",
                table: "enrolment");

            migrationBuilder.DropIndex(
                name: "ix_enrolment_organisation_id_unit_id",
                table: "enrolment");

            migrationBuilder.DropIndex(
                name: "ix_employment_spell_organisation_id_reference",
                table: "employment_spell");

            migrationBuilder.DropIndex(
                name: "ix_employer_organisation_id_reference",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_employer_sort_key",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_contact_organisation_id_reference",
                table: "contact");

            migrationBuilder.DropIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method");

            migrationBuilder.CreateIndex(
                name: "ix_unit_sort_key",
                table: "unit",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_reference_organisation_id",
                table: "referral",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_unit_id_outcome",
                table: "referral",
                columns: new[] { "unit_id", "outcome" });

            migrationBuilder.CreateIndex(
                name: "ix_programme_sort_key",
                table: "programme",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_organisation_id",
                table: "participant",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_participant_reference_organisation_id",
                table: "participant",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_sort_key",
                table: "participant",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_reference_organisation_id",
                table: "enrolment",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_employment_spell_reference_organisation_id",
                table: "employment_spell",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_employer_organisation_id",
                table: "employer",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_employer_reference_organisation_id",
                table: "employer",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_employer_sort_key",
                table: "employer",
                columns: new[] { "sort_key", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_reference_organisation_id",
                table: "contact",
                columns: new[] { "reference", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method",
                columns: new[] { "sort_key", "organisation_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_unit_sort_key",
                table: "unit");

            migrationBuilder.DropIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member");

            migrationBuilder.DropIndex(
                name: "ix_referral_reference_organisation_id",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_referral_unit_id_outcome",
                table: "referral");

            migrationBuilder.DropIndex(
                name: "ix_programme_sort_key",
                table: "programme");

            migrationBuilder.DropIndex(
                name: "ix_participant_organisation_id",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_participant_reference_organisation_id",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_participant_sort_key",
                table: "participant");

            migrationBuilder.DropIndex(
                name: "ix_enrolment_reference_organisation_id",
                table: "enrolment");

            migrationBuilder.DropIndex(
                name: "ix_employment_spell_reference_organisation_id",
                table: "employment_spell");

            migrationBuilder.DropIndex(
                name: "ix_employer_organisation_id",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_employer_reference_organisation_id",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_employer_sort_key",
                table: "employer");

            migrationBuilder.DropIndex(
                name: "ix_contact_reference_organisation_id",
                table: "contact");

            migrationBuilder.DropIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method");

            migrationBuilder.CreateIndex(
                name: "ix_unit_sort_key",
                table: "unit",
                columns: new[] { "organisation_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_staff_member_sort_key",
                table: "staff_member",
                columns: new[] { "organisation_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_organisation_id_reference",
                table: "referral",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_organisation_id_unit_id_outcome",
                table: "referral",
                columns: new[] { "organisation_id", "unit_id", "outcome" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_unit_id",
                table: "referral",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_programme_sort_key",
                table: "programme",
                columns: new[] { "organisation_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_organisation_id_reference",
                table: "participant",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_participant_sort_key",
                table: "participant",
                columns: new[] { "organisation_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_organisation_id_reference",
                table: "enrolment",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_organisation_id_unit_id",
                table: "enrolment",
                columns: new[] { "organisation_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_employment_spell_organisation_id_reference",
                table: "employment_spell",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_employer_organisation_id_reference",
                table: "employer",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_employer_sort_key",
                table: "employer",
                columns: new[] { "organisation_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_organisation_id_reference",
                table: "contact",
                columns: new[] { "organisation_id", "reference" });

            migrationBuilder.CreateIndex(
                name: "ix_adapted_method_sort_key",
                table: "adapted_method",
                columns: new[] { "organisation_id", "sort_key" });
        }
    }
}
