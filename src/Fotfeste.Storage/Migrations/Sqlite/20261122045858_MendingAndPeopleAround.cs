using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Fotfeste.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MendingAndPeopleAround : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "merge",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kept_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gone_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kept_was = table.Column<string>(type: "TEXT", nullable: false),
                    gone_was = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    moved = table.Column<string>(type: "TEXT", nullable: false),
                    merged_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    merged_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_merge", x => x.id);
                    table.ForeignKey(
                        name: "fk_merge_participant_gone_id",
                        column: x => x.gone_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_merge_participant_kept_id",
                        column: x => x.kept_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_merge_staff_member_merged_by",
                        column: x => x.merged_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_around",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: false),
                    may_know = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    agreed_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agreed_until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_around", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_around_participant_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participant",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    referral_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<long>(type: "INTEGER", nullable: false),
                    taken_back_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    taken_back_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_withdrawal", x => x.id);
                    table.ForeignKey(
                        name: "fk_withdrawal_enrolment_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "enrolment",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_withdrawal_referral_referral_id",
                        column: x => x.referral_id,
                        principalTable: "referral",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_withdrawal_staff_member_taken_back_by",
                        column: x => x.taken_back_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_withdrawal_staff_member_withdrawn_by",
                        column: x => x.withdrawn_by,
                        principalTable: "staff_member",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_merge_gone_id",
                table: "merge",
                column: "gone_id");

            migrationBuilder.CreateIndex(
                name: "ix_merge_kept_id",
                table: "merge",
                column: "kept_id");

            migrationBuilder.CreateIndex(
                name: "ix_merge_merged_by",
                table: "merge",
                column: "merged_by");

            migrationBuilder.CreateIndex(
                name: "ix_person_around_participant_id",
                table: "person_around",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_enrolment_id",
                table: "withdrawal",
                column: "enrolment_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_referral_id",
                table: "withdrawal",
                column: "referral_id");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_taken_back_by",
                table: "withdrawal",
                column: "taken_back_by");

            migrationBuilder.CreateIndex(
                name: "ix_withdrawal_withdrawn_by",
                table: "withdrawal",
                column: "withdrawn_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "merge");

            migrationBuilder.DropTable(
                name: "person_around");

            migrationBuilder.DropTable(
                name: "withdrawal");
        }
    }
}
