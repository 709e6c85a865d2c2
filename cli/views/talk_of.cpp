#include "views/talk_of.hpp"

#include <fmt/format.h>

namespace rehearse {
namespace {

using Kind = TalkEntry::Kind;

struct Telling {
  std::vector<TalkEntry> operator()(const ClarificationAsked& p) const {
    return {{Kind::question, p.question}, {Kind::answer, p.answer}};
  }
  std::vector<TalkEntry> operator()(const ApproachStated& p) const { return {{Kind::approach, p.text}}; }
  std::vector<TalkEntry> operator()(const ComplexityPredicted& p) const {
    return {{Kind::complexity, fmt::format("{} time, {} space", p.time, p.space)}};
  }
  std::vector<TalkEntry> operator()(const NoteAdded& p) const { return {{Kind::note, p.text}}; }
  std::vector<TalkEntry> operator()(const SubproblemAdded& p) const { return {{Kind::note, p.text}}; }
  std::vector<TalkEntry> operator()(const HintTaken& p) const { return {{Kind::hint, p.text, p.level}}; }
};

}  // namespace

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
    case Kind::alarm: return "clock";
  }
  return "note";
}

}  // namespace rehearse
