#include "journal/completion.hpp"

#include "journal/opened.hpp"

namespace rehearse {
namespace {

using Words = std::vector<std::string>;

template <class T>
void add_ids(const std::vector<T>& records, Words& words) {
  for (const T& record : records) words.push_back(record.id);
}

Words entries_of(const Journal& journal) {
  Words words;
  add_ids(journal.interviews, words);
  add_ids(journal.questions, words);
  add_ids(journal.feedback, words);
  add_ids(journal.roles, words);
  add_ids(journal.applications, words);
  add_ids(journal.stories, words);
  add_ids(journal.own_questions, words);
  return words;
}

Words findings_of(const Journal& journal) {
  Words words;
  for (const RealInterview& interview : journal.interviews) add_ids(journal_findings(interview, journal), words);
  return words;
}

// Those of the program and the user's own.
Words skills_of(const Opened<Storytelling>& opened) {
  Words words;
  if (const auto skills = opened.facade.built_in_skills()) add_ids(*skills, words);
  add_ids(opened.journal.skills, words);
  return words;
}

Words prompts_of(const Opened<Storytelling>& opened) {
  Words words;
  if (const auto prompts = opened.facade.prompts()) add_ids(*prompts, words);
  return words;
}

template <class T>
Words ids_of(const std::vector<T>& records) {
  Words words;
  add_ids(records, words);
  return words;
}

}  // namespace

std::vector<std::string> journal_words(Context& context, Completion completion) {
  if (completion == Completion::stance) return {"accepted", "rejected", "open"};
  if (completion == Completion::stage) {
    Words words;
    for (const Stage stage : all_stages()) words.emplace_back(to_string(stage));
    return words;
  }
  const auto opened = open_journal<Storytelling>(context);
  if (!opened) return {};
  const Journal& journal = opened->journal;
  switch (completion) {
    case Completion::interview: return ids_of(journal.interviews);
    case Completion::journal_entry: return entries_of(journal);
    case Completion::journal_finding: return findings_of(journal);
    case Completion::letter: {
      const auto journaling = open_journal<Journaling>(context);
      return journaling ? journaling->facade.letter_names() : Words();
    }
    case Completion::reminder: return ids_of(reminders(journal));
    case Completion::feedback: return ids_of(journal.feedback);
    case Completion::role: return ids_of(journal.roles);
    case Completion::story: return ids_of(journal.stories);
    case Completion::skill: return skills_of(*opened);
    case Completion::prompt: return prompts_of(*opened);
    case Completion::own_question: return ids_of(journal.own_questions);
    case Completion::application: return ids_of(journal.applications);
    default: return {};
  }
}

}  // namespace rehearse
