#include "views/talk_of.hpp"

#include <fmt/format.h>

namespace rehearse {
namespace {

using Kind = TalkEntry::Kind;

struct Entries {
  std::vector<TalkEntry> operator()(const ClarificationAsked& asked) const {
    return {{Kind::question, asked.question}, {Kind::answer, asked.answer}};
  }
  std::vector<TalkEntry> operator()(const ApproachStated& stated) const { return {{Kind::approach, stated.text}}; }
  std::vector<TalkEntry> operator()(const ComplexityPredicted& predicted) const {
    return {{Kind::complexity, fmt::format("{} time, {} space", predicted.time, predicted.space)}};
  }
  std::vector<TalkEntry> operator()(const NoteAdded& note) const { return {{Kind::note, note.text}}; }
  std::vector<TalkEntry> operator()(const SubproblemAdded& added) const { return {{Kind::note, added.text}}; }
  std::vector<TalkEntry> operator()(const HintTaken& hint) const { return {{Kind::hint, hint.text, hint.level}}; }
};

}  // namespace

std::vector<TalkEntry> talk_of(const Utterance& utterance) { return std::visit(Entries{}, utterance); }

}  // namespace rehearse
