#pragma once

#include "command.hpp"

// One file a command; each gives its description here.
namespace rehearse {

[[nodiscard]] CommandSpec home_command();
[[nodiscard]] CommandSpec interview_command();
[[nodiscard]] CommandSpec solve_command();
[[nodiscard]] CommandSpec drill_command();
[[nodiscard]] CommandSpec drill_answer_command();
[[nodiscard]] CommandSpec drill_rate_command();
[[nodiscard]] CommandSpec drill_next_command();
[[nodiscard]] CommandSpec run_command();
[[nodiscard]] CommandSpec submit_command();
[[nodiscard]] CommandSpec ask_command();
[[nodiscard]] CommandSpec hint_command();
[[nodiscard]] CommandSpec note_command();
[[nodiscard]] CommandSpec approach_command();
[[nodiscard]] CommandSpec complexity_command();
[[nodiscard]] CommandSpec contract_command();
[[nodiscard]] CommandSpec subproblem_command();
[[nodiscard]] CommandSpec follow_up_command();
[[nodiscard]] CommandSpec explain_command();
[[nodiscard]] CommandSpec interviewer_command();
[[nodiscard]] CommandSpec breathe_command();
[[nodiscard]] CommandSpec profile_command();  // names those below
[[nodiscard]] CommandSpec profile_list_command();
[[nodiscard]] CommandSpec profile_save_command();
[[nodiscard]] CommandSpec profile_remove_command();
[[nodiscard]] CommandSpec phase_command();
[[nodiscard]] CommandSpec next_command();
[[nodiscard]] CommandSpec status_command();
[[nodiscard]] CommandSpec pause_command();
[[nodiscard]] CommandSpec resume_command();
[[nodiscard]] CommandSpec finish_command();
[[nodiscard]] CommandSpec postmortem_command();
[[nodiscard]] CommandSpec replay_command();
[[nodiscard]] CommandSpec review_command();
[[nodiscard]] CommandSpec review_patterns_command();
[[nodiscard]] CommandSpec review_bugs_command();
[[nodiscard]] CommandSpec review_calibration_command();
[[nodiscard]] CommandSpec review_compare_command();
[[nodiscard]] CommandSpec review_diff_command();
[[nodiscard]] CommandSpec review_intend_command();
[[nodiscard]] CommandSpec review_variant_command();
[[nodiscard]] CommandSpec review_share_command();
[[nodiscard]] CommandSpec plan_command();
[[nodiscard]] CommandSpec plan_today_command();
[[nodiscard]] CommandSpec plan_set_command();
[[nodiscard]] CommandSpec plan_ics_command();
[[nodiscard]] CommandSpec stats_command();
[[nodiscard]] CommandSpec journal_command();  // with those below
[[nodiscard]] CommandSpec journal_add_command();
[[nodiscard]] CommandSpec journal_walk_command();
[[nodiscard]] CommandSpec journal_list_command();
[[nodiscard]] CommandSpec journal_show_command();
[[nodiscard]] CommandSpec journal_question_command();
[[nodiscard]] CommandSpec journal_link_command();
[[nodiscard]] CommandSpec journal_rebuild_command();
[[nodiscard]] CommandSpec journal_judge_command();
[[nodiscard]] CommandSpec journal_decide_command();
[[nodiscard]] CommandSpec journal_edit_command();
[[nodiscard]] CommandSpec journal_undo_command();
[[nodiscard]] CommandSpec journal_history_command();
[[nodiscard]] CommandSpec journal_remove_command();
[[nodiscard]] CommandSpec journal_letter_command();
[[nodiscard]] CommandSpec journal_remind_command();
[[nodiscard]] CommandSpec feedback_command();  // with those below
[[nodiscard]] CommandSpec feedback_add_command();
[[nodiscard]] CommandSpec feedback_list_command();
[[nodiscard]] CommandSpec feedback_show_command();
[[nodiscard]] CommandSpec feedback_decide_command();
[[nodiscard]] CommandSpec role_command();  // with those below
[[nodiscard]] CommandSpec role_new_command();
[[nodiscard]] CommandSpec role_list_command();
[[nodiscard]] CommandSpec role_show_command();
[[nodiscard]] CommandSpec story_command();  // with those below
[[nodiscard]] CommandSpec story_new_command();
[[nodiscard]] CommandSpec story_list_command();
[[nodiscard]] CommandSpec story_show_command();
[[nodiscard]] CommandSpec story_edit_command();
[[nodiscard]] CommandSpec story_skill_command();
[[nodiscard]] CommandSpec story_practise_command();
[[nodiscard]] CommandSpec story_prompts_command();
[[nodiscard]] CommandSpec question_command();  // with those below
[[nodiscard]] CommandSpec question_add_command();
[[nodiscard]] CommandSpec question_list_command();
[[nodiscard]] CommandSpec question_asked_command();
[[nodiscard]] CommandSpec pipeline_command();  // with those below
[[nodiscard]] CommandSpec pipeline_add_command();
[[nodiscard]] CommandSpec pipeline_move_command();
[[nodiscard]] CommandSpec pipeline_list_command();
[[nodiscard]] CommandSpec pipeline_show_command();
[[nodiscard]] CommandSpec pipeline_gate_command();
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
[[nodiscard]] CommandSpec bank_ask_command();
[[nodiscard]] CommandSpec bank_import_command();
[[nodiscard]] CommandSpec bank_export_command();
[[nodiscard]] CommandSpec doctor_command();
[[nodiscard]] CommandSpec export_command();
[[nodiscard]] CommandSpec import_command();
[[nodiscard]] CommandSpec backup_command();
[[nodiscard]] CommandSpec restore_command();
[[nodiscard]] CommandSpec forget_command();
[[nodiscard]] CommandSpec import_past_command();
[[nodiscard]] CommandSpec help_command();
[[nodiscard]] CommandSpec version_command();
[[nodiscard]] CommandSpec complete_command();

}  // namespace rehearse
