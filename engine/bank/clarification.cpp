#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "rehearse/bank/problem.hpp"
#include "rehearse/bank/wording.hpp"

// Which clarification a question is about, by the meanings of its words. Each clarification speaks of some things: in its
// keywords, in its own question, and a little in its answer. What a question shares with it counts by how telling that is: a
// thing that only one clarification of the problem speaks of tells it, one that most of them speak of tells nothing.
namespace rehearse {
namespace {

using Meanings = std::vector<Meaning>;

// Shares of a thing, by where the clarification speaks of it.
constexpr double as_keyword = 1.0;
constexpr double as_synonym = 0.85;  // of a keyword, in other words
constexpr double as_part = 0.3;      // one word of a keyword of several
constexpr double in_question = 0.7;
constexpr double in_answer = 0.2;
constexpr double whole_phrase = 0.5;  // more, for each thing of a keyword of several words that is there as a whole
constexpr double like_own = 0.5;      // more, for a question that speaks of just what the clarification's own one does
constexpr double least = 0.6;         // below, a question is about none of them

// What most questions speak of, whatever they are about.
constexpr double weak_share = 0.45;
bool is_weak(const std::string& thing) {
  static const std::set<std::string, std::less<>> weak = {
      "integer", "list",   "element", "value",    "input", "answer", "one",      "two",      "array", "number", "tree",
      "node",    "string", "given",   "function", "time",  "way",    "solution", "possible", "thing", "data",   "set"};
  return weak.contains(thing);
}

constexpr double core_step = 0.12;  // more, for each further keyword that says the same: what it is about in the first place
constexpr double core_most = 0.48;

struct Subject {
  std::map<std::string, double> core;    // by concept, what is said of it over and over
  std::map<std::string, double> things;  // by concept: how much the clarification is about it
  std::vector<Meanings> phrases;         // keywords of several things
  std::set<std::string> keyword_words;   // as they are written
  std::set<std::string> own;             // concepts of its own question
};

void speak(Subject& subject, const std::string& thing, double share) {
  double& known = subject.things[thing];
  known = std::max(known, share);
}

Subject subject_of(const Clarification& clarification) {
  Subject subject;
  std::map<std::string, int> said;
  for (const Meaning& meaning : meanings_of(clarification.answer)) speak(subject, meaning.concept_name, in_answer);
  for (const Meaning& meaning : meanings_of(clarification.question)) {
    speak(subject, meaning.concept_name, in_question);
    subject.own.insert(meaning.concept_name);
  }
  for (const std::string& keyword : clarification.keywords) {
    Meanings meanings = meanings_of(keyword);
    const bool single = meanings.size() == 1;
    for (const Meaning& meaning : meanings) {
      speak(subject, meaning.concept_name, single ? as_synonym : as_part);
      if (single) subject.keyword_words.insert(stem_of(meaning.words));
    }
    if (single) ++said[meanings.front().concept_name];
    if (meanings.size() > 1) subject.phrases.push_back(std::move(meanings));
  }
  for (const auto& [thing, times] : said) subject.core[thing] = std::min((times - 1) * core_step, core_most);
  return subject;
}

// 1 for a thing of one clarification alone, 0 for what all of them are about.
std::map<std::string, double> telling(const std::vector<Subject>& subjects) {
  std::map<std::string, int> spoken;
  for (const Subject& subject : subjects) {
    for (const auto& [thing, share] : subject.things) spoken[thing] += share > in_answer ? 1 : 0;
  }
  std::map<std::string, double> weights;
  const double all = static_cast<double>(subjects.size()) + 1;
  for (const auto& [thing, count] : spoken) {
    const double rare = subjects.size() < 2 ? 1 : std::log(all / std::max(count, 1)) / std::log(all);
    weights[thing] = rare * (is_weak(thing) ? weak_share : 1);
  }
  return weights;
}

bool holds(const Meanings& question, const Meanings& phrase) {
  const auto same = [](const Meaning& a, const Meaning& b) { return a.concept_name == b.concept_name; };
  return std::search(question.begin(), question.end(), phrase.begin(), phrase.end(), same) != question.end();
}

// Of all that a question and a clarification's own one speak of, how much both do. One thing alone is no likeness, unless the
// question speaks of nothing else.
double likeness(const Meanings& question, const std::set<std::string>& own) {
  std::set<std::string> asked;
  for (const Meaning& meaning : question) asked.insert(meaning.concept_name);
  const auto both = std::ranges::count_if(asked, [&](const std::string& thing) { return own.contains(thing); });
  if (both == 0 || (both == 1 && asked.size() > 1)) return 0;
  const auto all = asked.size() + own.size() - static_cast<std::size_t>(both);
  return static_cast<double>(both) / static_cast<double>(all);
}

double score(const Meanings& question, const Subject& subject, const std::map<std::string, double>& weights) {
  const auto weight = [&](const std::string& thing) {
    const auto found = weights.find(thing);
    return found == weights.end() ? 0 : found->second;
  };
  double sum = 0;
  std::set<std::string> counted;
  for (const Meaning& meaning : question) {
    const auto found = subject.things.find(meaning.concept_name);
    if (found == subject.things.end() || !counted.insert(meaning.concept_name).second) continue;
    const bool literal = subject.keyword_words.contains(stem_of(meaning.words));
    const auto core = subject.core.find(meaning.concept_name);
    const double often = core == subject.core.end() ? 0 : core->second;
    sum += weight(meaning.concept_name) * ((literal ? as_keyword : found->second) + often);
  }
  double best_phrase = 0;
  for (const Meanings& phrase : subject.phrases) {
    if (!holds(question, phrase)) continue;
    double bonus = 0;
    for (const Meaning& meaning : phrase) bonus += whole_phrase * std::max(weight(meaning.concept_name), 0.4);
    best_phrase = std::max(best_phrase, bonus);
  }
  return sum + best_phrase + like_own * likeness(question, subject.own);
}

}  // namespace

const Clarification* find_clarification(const Problem& problem, std::string_view question) {
  const Meanings asked = meanings_of(question);
  std::vector<Subject> subjects;
  for (const Clarification& clarification : problem.clarifications) subjects.push_back(subject_of(clarification));
  const auto weights = telling(subjects);
  const Clarification* best = nullptr;
  double best_score = least;
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    const double points = score(asked, subjects[i], weights);
    if (points < best_score || (best != nullptr && points == best_score)) continue;
    best = &problem.clarifications[i];
    best_score = points;
  }
  return best;
}

}  // namespace rehearse
