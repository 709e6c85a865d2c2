#include "views/journal_text.hpp"

#include <fmt/format.h>

#include "rehearse/review/walk.hpp"
#include "rehearse/terminal/table.hpp"
#include "screen/duration.hpp"
#include "views/fact_lines.hpp"

namespace rehearse {
namespace {

Line cell(std::string_view text, Charset charset, Style style = {}) { return Line(sanitize_line(text, charset), style); }

Line head(std::string_view text) { return Line(text, style::bold); }

std::string impression_text(const Impression& impression) {
  if (!impression.is_said()) return {};
  if (impression.rating == 0) return impression.words;
  return impression.words.empty() ? fmt::format("{} of 5", impression.rating)
                                  : fmt::format("{} of 5, {}", impression.rating, impression.words);
}

Style style_of(AnswerStatus status) {
  switch (status) {
    case AnswerStatus::verified: return style::good;
    case AnswerStatus::wrong: return style::warning;
    case AnswerStatus::unknown: return style::dim;
  }
  return {};
}

std::string decision_text(const JournalFinding& finding) {
  if (!finding.decision) return "open";
  return finding.own_cause.empty() ? std::string(to_string(*finding.decision))
                                   : fmt::format("{}: {}", to_string(*finding.decision), finding.own_cause);
}

std::string asked_text(const std::vector<std::string>& asked, const Journal& journal) {
  if (asked.empty()) return "none";
  std::string text;
  for (const std::string& words : asked) {
    const OwnQuestion* own = find_record(journal.own_questions, words);
    text += fmt::format("{}{}", text.empty() ? "" : "; ", own == nullptr ? words : own->text);
  }
  return text;
}

std::string role_name(const std::string& id, const Journal& journal) {
  const RoleProfile* role = find_record(journal.roles, id);
  return role == nullptr ? id : role->name;
}

void add_walk(FactLines& lines, const RealInterview& interview, const Journal& journal) {
  lines.fact("began", interview.entering);
  lines.fact("welcome", impression_text(interview.welcome));
  lines.fact("reaction", impression_text(interview.reaction));
  lines.fact("introduction", interview.introduction);
  lines.fact("faces", impression_text(interview.expressions));
  lines.fact("interest", impression_text(interview.interest));
  if (interview.asked) lines.fact("asked them", asked_text(*interview.asked, journal));
  lines.fact("nerves", impression_text(interview.nerves));
  lines.fact("end", interview.ending);
}

}  // namespace

std::vector<Line> interview_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back(
      {head("entry"), head("day"), head("company"), head("round"), head("role"), head("questions"), head("walk")});
  for (auto at = journal.interviews.rbegin(); at != journal.interviews.rend(); ++at) {
    const WalkProgress progress = progress_of(*at, journal);
    const bool whole = progress.done == progress.total;
    table.rows.push_back({cell(at->id, charset, style::accent), cell(at->day, charset), cell(at->company, charset),
                          cell(at->round, charset), cell(role_name(at->role, journal), charset),
                          Line(std::to_string(questions_of(*at, journal).size())),
                          Line(whole ? std::string("done") : fmt::format("{} of {}", progress.done, progress.total),
                               whole ? style::good : style::dim)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> question_lines(const RealQuestion& question, int columns, Charset charset) {
  FactLines lines(columns, charset, 16);
  const std::string number = question.id.substr(question.id.rfind('.') + 1);
  lines.title(fmt::format("{}  {}", number, question.text));
  lines.fact("kind", question.type ? to_string(*question.type) : "");
  lines.fact("topics", fmt::format("{}", fmt::join(question.topics, ", ")));
  lines.fact("answer", question.answer);
  lines.fact("confidence", impression_text(question.confidence));
  if (question.made_up.value_or(false)) {
    lines.fact("made up", question.made_up_what.empty() ? "yes" : question.made_up_what);
  }
  std::vector<std::string_view> troubles;
  for (const Trouble trouble : question.troubles) troubles.push_back(to_string(trouble));
  lines.fact("in the way", fmt::format("{}", fmt::join(troubles, ", ")));
  lines.fact("problem", question.rebuilt ? question.problem + " (rebuilt)" : question.problem);
  const AnswerStatus status = status_of(question);
  std::string held(to_string(status));
  if (!question.evidence.empty()) held.append(": ").append(question.evidence);
  if (question.confinement == "none") held.append(" (no sandbox)");
  lines.fact("held up", held, style_of(status));
  return lines.lines();
}

std::vector<Line> journal_finding_lines(const JournalFinding& finding, int columns, Charset charset) {
  FactLines lines(columns, charset);
  Line headline(sanitize_line(finding.title, charset), style::bold);
  headline.add("  ").add(sanitize_line(finding.counted_cause(), charset), style::accent);
  headline.add(fmt::format("  {}", sanitize_line(decision_text(finding), charset)), style::dim);
  lines.add(wrapped(headline, columns));
  lines.words(finding.id, style::dim);
  for (const std::string& evidence : finding.evidence) lines.words(evidence, style::dim);
  lines.words(finding.advice);
  if (!finding.intention.empty()) lines.words("You: " + finding.intention, style::italic);
  return lines.lines();
}

std::vector<Line> interview_lines(const RealInterview& interview, const Journal& journal, int columns, Charset charset) {
  FactLines lines(columns, charset, 16);
  lines.title(title_of(interview));
  lines.fact("role", role_name(interview.role, journal));
  lines.fact("form", interview.format);
  lines.fact("language", interview.language);
  lines.fact("application", interview.application);
  add_walk(lines, interview, journal);
  const auto questions = questions_of(interview, journal);
  if (!questions.empty()) lines.heading("Questions");
  for (const RealQuestion& question : questions) lines.add(question_lines(question, columns, charset)).gap();
  const auto findings = journal_findings(interview, journal);
  if (!findings.empty()) lines.heading("What it shows, for you to decide");
  for (const JournalFinding& finding : findings) lines.add(journal_finding_lines(finding, columns, charset)).gap();
  for (const Feedback& feedback : journal.feedback) {
    if (feedback.interview == interview.id)
      lines.fact(feedback.id, fmt::format("{} ({})", feedback.text, to_string(feedback.stance)));
  }
  return lines.lines();
}

std::vector<Line> change_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("change"), head("when"), head("what"), head("entry"), head("words")});
  for (auto at = journal.changes.rbegin(); at != journal.changes.rend(); ++at) {
    const Style style = at->undone ? style::dim : Style{};
    const std::string what = at->undoes != 0 ? fmt::format("undoes {}", at->undoes) : at->kind;
    table.rows.push_back({Line(std::to_string(at->sequence), style::accent), cell(date_time_text(at->wall), charset, style),
                          cell(at->undone ? what + ", undone" : what, charset, style), cell(at->id, charset, style),
                          cell(at->words, charset, style)});
  }
  table.right = {true};
  return layout_table(table, columns, charset);
}

std::vector<Line> match_lines(const std::vector<ProblemMatch>& matches, int columns, Charset charset) {
  Table table;
  table.rows.push_back({Line(""), head("problem"), head("difficulty"), head("fits"), head("by")});
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const ProblemMatch& match = matches[i];
    table.rows.push_back({Line(std::to_string(i + 1), style::dim), cell(match.problem.slug, charset, style::accent),
                          Line(to_string(match.problem.difficulty)), Line(fmt::format("{:.0f}%", 100 * match.score)),
                          cell(fmt::format("{}", fmt::join(match.words, ", ")), charset, style::dim)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> reminder_table(const std::vector<Reminder>& reminders, Day today, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("reminder"), head("day"), head("what"), head("with")});
  for (const Reminder& reminder : reminders) {
    const bool lapsed = reminder.lapses && *reminder.lapses < today;
    const Style style = lapsed ? style::dim : reminder.due <= today ? style::warning : Style{};
    table.rows.push_back({cell(reminder.id, charset, style::accent), Line(to_string(reminder.due), style),
                          cell(lapsed ? reminder.words + " (past)" : reminder.words, charset, style),
                          cell(reminder.command, charset, style::dim)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> feedback_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("feedback"), head("day"), head("interview"), head("stance"), head("words")});
  for (auto at = journal.feedback.rbegin(); at != journal.feedback.rend(); ++at) {
    table.rows.push_back({cell(at->id, charset, style::accent), cell(at->day, charset), cell(at->interview, charset),
                          Line(to_string(at->stance)), cell(at->text, charset)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> feedback_lines(const Feedback& feedback, const Journal& journal, const std::vector<Evidence>& evidence,
                                 int columns, Charset charset) {
  FactLines lines(columns, charset, 20);
  const RealInterview* interview = find_record(journal.interviews, feedback.interview);
  lines.title(interview == nullptr ? feedback.id : fmt::format("{} on {}", feedback.id, title_of(*interview)));
  lines.fact("from", feedback.from);
  lines.fact("day", feedback.day);
  lines.gap().words(feedback.text, style::italic).gap();
  lines.fact("about", fmt::format("{}", fmt::join(feedback.topics, ", ")));
  lines.fact("causes", fmt::format("{}", fmt::join(feedback.causes, ", ")));
  lines.fact("stance", feedback.reason.empty() ? std::string(to_string(feedback.stance))
                                               : fmt::format("{}: {}", to_string(feedback.stance), feedback.reason));
  lines.heading("Beside it, what was measured");
  if (evidence.empty()) lines.words("Nothing yet on these topics and causes.", style::dim);
  for (const Evidence& line : evidence) {
    const Style style = line.weight == Weight::speaks_for       ? style::warning
                        : line.weight == Weight::speaks_against ? style::good
                                                                : Style{};
    lines.fact(to_string(line.weight), fmt::format("{} ({})", line.text, line.source), style);
  }
  return lines.lines();
}

std::vector<Line> role_table(const Journal& journal, int columns, Charset charset) {
  Table table;
  table.rows.push_back({head("role"), head("name"), head("topics"), head("asked beside them")});
  for (const RoleProfile& role : journal.roles) {
    std::vector<std::string> outside;
    for (const AskedTopic& asked : asked_outside(role, journal)) outside.push_back(asked.topic);
    table.rows.push_back({cell(role.id, charset, style::accent), cell(role.name, charset),
                          cell(fmt::format("{}", fmt::join(role.topics, ", ")), charset),
                          cell(fmt::format("{}", fmt::join(outside, ", ")), charset, style::warning)});
  }
  return layout_table(table, columns, charset);
}

std::vector<Line> role_lines(const RoleProfile& role, const Journal& journal, int columns, Charset charset) {
  FactLines lines(columns, charset, 16);
  lines.title(role.name);
  lines.fact("topics", fmt::format("{}", fmt::join(role.topics, ", ")));
  for (const AskedTopic& asked : asked_outside(role, journal)) {
    lines.fact("asked, too", fmt::format("{} ({})", asked.topic, fmt::join(asked.questions, ", ")), style::warning);
  }
  lines.fact("forms", fmt::format("{}", fmt::join(role.formats, ", ")));
  lines.fact("languages", fmt::format("{}", fmt::join(role.languages, ", ")));
  lines.fact("note", role.note);
  return lines.lines();
}

}  // namespace rehearse
