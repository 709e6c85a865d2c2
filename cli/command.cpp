#include "command.hpp"

#include <algorithm>

#include "commands/commands.hpp"

namespace rehearse {
namespace {

OptionSpec trust_option() { return {"--trust-my-code", "where there is no sandbox: run the code without one"}; }

}  // namespace

std::string OptionSpec::key() const {
  const std::size_t dashes = name.rfind("--");
  return dashes == std::string::npos ? name : name.substr(dashes + 2);
}

bool Invocation::has(std::string_view key) const { return values_.find(key) != values_.end(); }

std::optional<std::string> Invocation::value(std::string_view key) const {
  const auto found = values_.find(key);
  if (found == values_.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::vector<std::string> Invocation::values(std::string_view key) const {
  const auto found = values_.find(key);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::string Invocation::text(std::string_view key) const {
  std::string text;
  for (const std::string& word : values(key)) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

const std::vector<CommandSpec>& commands() {
  static const std::vector<CommandSpec> all = [] {
    std::vector<CommandSpec> made{
        // clang-format off
        home_command(),
        interview_command(),
        solve_command(),
        drill_command(),
        drill_answer_command(),
        drill_rate_command(),
        drill_next_command(),
        run_command(),
        submit_command(),
        ask_command(),
        hint_command(),
        note_command(),
        approach_command(),
        complexity_command(),
        phase_command(),
        next_command(),
        contract_command(),
        subproblem_command(),
        follow_up_command(),
        explain_command(),
        interviewer_command(),
        breathe_command(),
        profile_command(),
        profile_list_command(),
        profile_save_command(),
        profile_remove_command(),
        status_command(),
        pause_command(),
        resume_command(),
        finish_command(),
        postmortem_command(),
        replay_command(),
        review_command(),
        cards_command(),
        skill_command(),
        import_past_command(),
        review_patterns_command(),
        review_bugs_command(),
        review_calibration_command(),
        review_compare_command(),
        review_diff_command(),
        review_intend_command(),
        review_variant_command(),
        review_share_command(),
        plan_command(),
        plan_today_command(),
        plan_set_command(),
        plan_ics_command(),
        stats_command(),
        journal_command(),
        journal_add_command(),
        journal_walk_command(),
        journal_list_command(),
        journal_show_command(),
        journal_question_command(),
        journal_link_command(),
        journal_rebuild_command(),
        journal_judge_command(),
        journal_decide_command(),
        journal_edit_command(),
        journal_undo_command(),
        journal_history_command(),
        journal_remove_command(),
        journal_letter_command(),
        journal_remind_command(),
        feedback_command(),
        feedback_add_command(),
        feedback_list_command(),
        feedback_show_command(),
        feedback_decide_command(),
        role_command(),
        role_new_command(),
        role_list_command(),
        role_show_command(),
        story_command(),
        story_new_command(),
        story_list_command(),
        story_show_command(),
        story_edit_command(),
        story_skill_command(),
        story_practise_command(),
        story_prompts_command(),
        question_command(),
        question_add_command(),
        question_list_command(),
        question_asked_command(),
        pipeline_command(),
        pipeline_add_command(),
        pipeline_move_command(),
        pipeline_list_command(),
        pipeline_show_command(),
        pipeline_gate_command(),
        judge_command(),
        stress_command(),
        debug_command(),
        list_command(),
        show_command(),
        languages_command(),
        bank_command(),
        bank_verify_command(),
        bank_strengthen_command(),
        bank_new_command(),
        bank_ask_command(),
        bank_import_command(),
        bank_export_command(),
        doctor_command(),
        export_command(),
        import_command(),
        backup_command(),
        restore_command(),
        forget_command(),
        help_command(),
        version_command(),
        complete_command(),
        // clang-format on
    };
    for (CommandSpec& command : made) {
      if (command.runs_code) command.options.push_back(trust_option());
    }
    return made;
  }();
  return all;
}

const CommandSpec* find_command(std::string_view name) {
  const auto& all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const CommandSpec& command) { return command.name == name; });
  return found == all.end() ? nullptr : &*found;
}

const std::vector<OptionSpec>& common_options() {
  static const std::vector<OptionSpec> options{
      {"--json", "data as JSON on standard output"},
      {"--plain", "plain lines: no screen, no drawing"},
      {"-q,--quiet", "no messages beside the data and errors"},
      {"--no-input", "never ask anything"},
      {"--color", "auto, always or never", Arity::value, "WHEN"},
      {"-h,--help", "this help"},
  };
  return options;
}

}  // namespace rehearse
