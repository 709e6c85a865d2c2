#pragma once

#include "command.hpp"

// One file a command; each gives its description here.
namespace rehearse {

[[nodiscard]] CommandSpec home_command();
[[nodiscard]] CommandSpec interview_command();
[[nodiscard]] CommandSpec solve_command();
[[nodiscard]] CommandSpec run_command();
[[nodiscard]] CommandSpec submit_command();
[[nodiscard]] CommandSpec ask_command();
[[nodiscard]] CommandSpec hint_command();
[[nodiscard]] CommandSpec note_command();
[[nodiscard]] CommandSpec approach_command();
[[nodiscard]] CommandSpec complexity_command();
[[nodiscard]] CommandSpec phase_command();
[[nodiscard]] CommandSpec next_command();
[[nodiscard]] CommandSpec status_command();
[[nodiscard]] CommandSpec pause_command();
[[nodiscard]] CommandSpec resume_command();
[[nodiscard]] CommandSpec finish_command();
[[nodiscard]] CommandSpec postmortem_command();
[[nodiscard]] CommandSpec review_command();
[[nodiscard]] CommandSpec cards_command();
[[nodiscard]] CommandSpec skill_command();
[[nodiscard]] CommandSpec judge_command();
[[nodiscard]] CommandSpec stress_command();
[[nodiscard]] CommandSpec debug_command();
[[nodiscard]] CommandSpec list_command();
[[nodiscard]] CommandSpec show_command();
[[nodiscard]] CommandSpec languages_command();
[[nodiscard]] CommandSpec bank_command();  // names those below
[[nodiscard]] CommandSpec bank_verify_command();
[[nodiscard]] CommandSpec bank_strengthen_command();
[[nodiscard]] CommandSpec bank_new_command();
[[nodiscard]] CommandSpec bank_import_command();
[[nodiscard]] CommandSpec bank_export_command();
[[nodiscard]] CommandSpec doctor_command();
[[nodiscard]] CommandSpec import_past_command();
[[nodiscard]] CommandSpec help_command();
[[nodiscard]] CommandSpec version_command();
[[nodiscard]] CommandSpec complete_command();

}  // namespace rehearse
