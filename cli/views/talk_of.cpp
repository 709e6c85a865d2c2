#include "views/talk_of.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "rehearse/terminal/look.hpp"

namespace rehearse {
namespace {

using Kind = TalkEntry::Kind;

struct Telling {
  std::vector<TalkEntry> operator()(const ClarificationAsked& p) const {
    if (!p.given_by.empty()) return {{Kind::answer, p.question + " " + p.answer}};
    return {{Kind::question, p.question}, {Kind::answer, p.answer}};
  }
  std::vector<TalkEntry> operator()(const ApproachStated& p) const { return {{Kind::approach, p.text}}; }
  std::vector<TalkEntry> operator()(const ComplexityPredicted& p) const {
    return {{Kind::complexity, fmt::format("{} time, {} space", p.time, p.space)}};
  }
  std::vector<TalkEntry> operator()(const NoteAdded& p) const { return {{Kind::note, p.text}}; }
  std::vector<TalkEntry> operator()(const SubproblemAdded& p) const { return {{Kind::subproblem, p.text}}; }
  std::vector<TalkEntry> operator()(const SubproblemDone& p) const {
    return {{Kind::subproblem, fmt::format("{} {}", p.index + 1, p.done ? "done" : "open again")}};
  }
  std::vector<TalkEntry> operator()(const ContractStated& p) const { return {{Kind::contract, p.promise}}; }
  std::vector<TalkEntry> operator()(const FollowUpAsked& p) const { return {{Kind::follow_up, p.text}}; }
  std::vector<TalkEntry> operator()(const FollowUpAnswered& p) const { return {{Kind::question, p.text}}; }
  std::vector<TalkEntry> operator()(const InterviewerSaid& p) const { return {{Kind::said, p.text}}; }
  std::vector<TalkEntry> operator()(const HintTaken& p) const { return {{Kind::hint, p.text, p.level}}; }
};

}  // namespace

std::vector<Line> subproblem_lines(const std::vector<Subproblem>& list, int columns, Charset charset) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < list.size(); ++i) {
    Line line(fmt::format(" {:>2} ", i + 1), style::accent);
    line.add(list[i].done ? glyphs(charset).tick : " ", style::good).add(" ");
    line.add(sanitize_line(list[i].text, charset), list[i].done ? style::dim : style::plain);
    auto part = wrapped(line, columns, 6);
    std::move(part.begin(), part.end(), std::back_inserter(lines));
  }
  return lines;
}

std::vector<TalkEntry> talk_of(const Utterance& utterance) { return std::visit(Telling{}, utterance); }

std::string talk_name(const TalkEntry& entry) {
  switch (entry.kind) {
    case Kind::question: return "asked";
    case Kind::answer: return "answer";
    case Kind::follow_up: return "follow-up";
    case Kind::hint: return fmt::format("hint {}", entry.level);
    case Kind::approach: return "approach";
    case Kind::complexity: return "cost";
    case Kind::note: return "note";
    case Kind::subproblem: return "part";
    case Kind::contract: return "contract";
    case Kind::said: return "interviewer";
    case Kind::alarm: return "clock";
  }
  return "note";
}

}  // namespace rehearse
