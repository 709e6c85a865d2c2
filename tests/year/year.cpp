#include "year.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "rehearse/review/journal_record.hpp"

namespace rehearse::test {
namespace {

using namespace std::chrono_literals;

constexpr Millis year_begins{1'736'150'400'000};  // 2025-01-06, a Monday, 08:00 UTC

// splitmix64: the same numbers everywhere, which the standard's distributions do not promise.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
  }
  int between(int low, int high) { return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1)); }
  bool chance(int percent) { return between(1, 100) <= percent; }
  template <class Range>
  const auto& pick(const Range& range) {
    return range[static_cast<std::size_t>(between(0, static_cast<int>(std::size(range)) - 1))];
  }

 private:
  std::uint64_t state_;
};

constexpr std::array names{"left",  "right",  "best", "count", "seen",  "total",
                           "index", "window", "node", "value", "stack", "prev"};
constexpr std::array lines{"    int {0} = {1}[{2}] + {3};",
                           "    if ({0} < {1}) {{",
                           "    }}",
                           "    for (int {0} = {3}; {0} < {1}.size(); ++{0}) {{",
                           "      {0} = std::max({0}, {1} - {2} + {3});",
                           "      {0}.push_back({1}[{2}]);",
                           "    while (!{0}.empty() && {0}.back() > {1}) {0}.pop_back();",
                           "    // {0} never lies behind {1}: {2} was moved {3} times",
                           "    const auto it = {0}.find({1} - {3});",
                           "      if (it != {0}.end()) return {{it->second, {1}}};",
                           "    {0}[{1}] += {3};",
                           "    std::swap({0}, {1});",
                           "    if ({0} == nullptr) return {3};",
                           "    return {0} - {1};",
                           ""};
constexpr std::array sentences{"The window may shrink only from the left, so each element is looked at twice at most.",
                               "A hash map from value to index gives the partner in one look.",
                               "Sort by the end, then take greedily; an exchange argument shows that it is best.",
                               "What if the input is empty, or holds one element only?",
                               "I would first say the brute force: all pairs, quadratic.",
                               "Overflow: the sum of two ints may not fit.",
                               "The recursion depth is the height, which may be linear for a degenerate tree.",
                               "Two pointers need the order; sorting loses the indices, so they go along.",
                               "Duplicates: the second one must not count again.",
                               "I was quiet for too long here; say the hypothesis next time."};

std::string code_line(Dice& dice) {
  return fmt::format(fmt::runtime(dice.pick(lines)), dice.pick(names), dice.pick(names), dice.pick(names), dice.between(0, 9));
}

// A file that is edited.
class Source {
 public:
  explicit Source(Dice& dice) {
    lines_ = {"#include <vector>", "#include <string>", "#include <unordered_map>", "", "class Solution {", " public:"};
    const int length = dice.between(60, 80);
    while (static_cast<int>(lines_.size()) < length) lines_.push_back(code_line(dice));
    lines_.emplace_back("};");
  }
  int edit(Dice& dice) {
    const int edits = dice.between(1, 3);
    for (int i = 0; i < edits; ++i) {
      const auto at = lines_.begin() + dice.between(6, static_cast<int>(lines_.size()) - 2);
      const int kind = lines_.size() >= 118 ? 2 : lines_.size() <= 61 ? 0 : dice.between(0, 2);
      if (kind == 0) {
        lines_.insert(at, code_line(dice));
      } else if (kind == 1) {
        *at = code_line(dice);
      } else {
        lines_.erase(at);
      }
    }
    return edits;
  }
  [[nodiscard]] std::string text() const { return fmt::format("{}\n", fmt::join(lines_, "\n")); }
  [[nodiscard]] int lines() const { return static_cast<int>(lines_.size()); }

 private:
  std::vector<std::string> lines_;
};

std::string boot_of(Dice dice) {
  const auto high = dice.next();
  const auto low = dice.next();
  return fmt::format("{:08x}-{:04x}-4{:03x}-9{:03x}-{:012x}", high >> 32U, high & 0xffffU, low >> 52U, low >> 40U & 0xfffU,
                     low & 0xffffffffffffU);
}

// One stream, from its first event to its last.
class Telling {
 public:
  Telling(YearReader& reader, std::string id, StreamKind kind) : reader_(reader), id_(std::move(id)) {
    reader_.stream(id_, kind);
  }
  void at(Millis wall, Millis boot, std::string boot_id) {
    wall_ = wall;
    boot_ = boot;
    boot_id_ = std::move(boot_id);
    if (sequence_ == 0) began_ = wall;
  }
  void wait(Millis time) {
    wall_ += time;
    boot_ += time;
  }
  void add(int task, Payload payload) {
    Event event;
    event.stream = id_;
    event.sequence = ++sequence_;
    event.task = task;
    event.wall = wall_;
    event.elapsed = wall_ - began_;
    event.boot_id = boot_id_;
    event.boot = boot_;
    event.payload = std::move(payload);
    reader_.event(event);
  }
  [[nodiscard]] Millis wall() const { return wall_; }
  [[nodiscard]] YearReader& reader() { return reader_; }

 private:
  YearReader& reader_;
  std::string id_;
  std::int64_t sequence_ = 0;
  Millis wall_{}, boot_{}, began_{};
  std::string boot_id_;
};

class Sitting {
 public:
  Sitting(const YearOptions& options, YearReader& reader, int number)
      : options_(options),
        dice_(options.seed * 1'000'003 + static_cast<std::uint64_t>(number)),
        number_(number),
        kind_(kind()) {
    const Millis day = 24h * (number * 365 / options.sessions);
    start_ = year_begins + day + std::chrono::minutes{dice_.between(0, 12 * 60)} + (number % 2 == 0 ? 0h : 11h) + 3s * number;
    const std::string profile = kind_ == StreamKind::solve ? "solve" : kind_ == StreamKind::drill ? "drill" : "phone";
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(start_).count();
    telling_.emplace_back(reader, fmt::format("{:%Y%m%d-%H%M%S}-{}", fmt::gmtime(static_cast<std::time_t>(seconds)), profile),
                          kind_);
    const auto date = static_cast<std::uint64_t>(start_ / 24h);
    told().at(start_, 2h + (start_ % Millis{24h}), boot_of(Dice(date)));
    started_.profile = profile;
  }

  void tell() {
    begin();
    for (int task = 0; task < static_cast<int>(started_.tasks.size()); ++task) work_on(task);
    told().add(0, SessionEnded{dice_.chance(15) ? EndReason::time_up : EndReason::finished});
    if (kind_ == StreamKind::interview) review();
  }

 private:
  StreamKind kind() {
    const int draw = dice_.between(1, 100);
    return draw <= 62 ? StreamKind::interview : draw <= 85 ? StreamKind::drill : StreamKind::solve;
  }
  Telling& told() { return telling_.front(); }
  // Practice helps: from two in five to four in five.
  bool succeeds() { return dice_.chance(40 + 40 * number_ / options_.sessions); }

  void begin() {
    const int tasks = kind_ == StreamKind::interview && dice_.chance(30) ? 2 : 1;
    started_.budget = kind_ == StreamKind::solve ? 0min : kind_ == StreamKind::drill ? 25min : 45min;
    started_.deadline = start_ + started_.budget;
    started_.seed = dice_.next() >> 12U;
    started_.strict = kind_ == StreamKind::interview && dice_.chance(20);
    started_.language = dice_.pick(std::array{"cpp", "cpp", "python", "java"});
    started_.role = kind_ == StreamKind::interview ? "backend" : "";
    started_.workspace = fmt::format("/home/candidate/.local/share/rehearse/workspaces/{}", number_);
    for (int i = 0; i < tasks; ++i) {
      const YearProblem& problem = dice_.pick(options_.problems);
      PlannedTask task;
      task.slug = problem.slug;
      task.title = problem.title;
      task.difficulty = problem.difficulty;
      task.topics = problem.topics;
      task.patterns = problem.patterns;
      task.budget = started_.budget / tasks;
      task.clarifications = 3;
      task.target_time = "O(n)";
      started_.tasks.push_back(std::move(task));
    }
    told().add(0, started_);
  }

  void phase(int task, Phase phase) {
    told().wait(std::chrono::seconds{dice_.between(5, 40)});
    told().add(task, PhaseEntered{phase});
  }

  void work_on(int task) {
    told().add(task, ProblemServed{started_.tasks[static_cast<std::size_t>(task)].slug});
    phase(task, Phase::understand);
    if (kind_ == StreamKind::interview) told().add(task, NervesRated{dice_.between(1, 5), true});
    talk(task);
    phase(task, Phase::code);
    Source source(dice_);
    const int mean = options_.saves * (kind_ == StreamKind::interview ? 4 : 2) / 4 / static_cast<int>(started_.tasks.size());
    const int saves = std::max(3, dice_.between(mean * 2 / 3, mean * 4 / 3));
    for (int i = 0; i < saves; ++i) {
      save(task, source, i, saves);
      if (i == saves * 2 / 3) phase(task, Phase::test);
      if (i == saves / 2) told().add(task, AlarmRaised{"half of the time is gone"});
      if (i == saves / 3 && dice_.chance(35)) hint(task);
      if (i % 12 == 11) told().add(task, NoteAdded{dice_.pick(sentences)});
    }
    submit(task, source);
    phase(task, Phase::analyse);
    told().add(task, FollowUpAnswered{0, dice_.pick(sentences)});
  }

  void talk(int task) {
    for (int i = dice_.between(1, 4); i > 0; --i) {
      told().wait(std::chrono::seconds{dice_.between(10, 60)});
      const bool known = dice_.chance(70);
      told().add(task, ClarificationAsked{dice_.pick(sentences), known ? "Can the input be empty?" : "",
                                          known ? "Yes; then the answer is 0." : ""});
    }
    phase(task, Phase::plan);
    told().wait(std::chrono::seconds{dice_.between(20, 200)});
    told().add(task, ApproachStated{fmt::format("{} {}", dice_.pick(sentences), dice_.pick(sentences))});
    told().add(task, ComplexityPredicted{dice_.chance(70) ? "O(n)" : "O(n^2)", "O(n)"});
  }

  void hint(int task) {
    const int level = dice_.between(1, 4);
    for (int i = 1; i <= level; ++i) told().add(task, HintTaken{i, dice_.pick(sentences)});
  }

  void save(int task, Source& source, int number, int saves) {
    told().wait(std::chrono::seconds{dice_.between(6, 2400 / saves)});
    const int changed = source.edit(dice_);
    text_ = source.text();
    hash_ = content_hash(text_);
    told().reader().source(hash_, text_);
    told().add(task, Snapshot{hash_, "solution.cpp", source.lines(), 2 * changed});
    const bool built = !dice_.chance(14);
    told().wait(std::chrono::milliseconds{dice_.between(250, 900)});
    told().add(task, BuildFinished{built, Millis{dice_.between(180, 700)}, false,
                                   built ? ""
                                         : fmt::format("solution.cpp:{}:{}: error: expected ';' before '}}' token\n",
                                                       dice_.between(8, source.lines()), dice_.between(3, 60)),
                                   hash_});
    if (!built) return;
    RunFinished run;
    run.hash = hash_;
    run.samples_total = 3;
    run.samples_passed = dice_.chance(100 * number / saves) ? 3 : dice_.between(0, 2);
    run.own_total = number > saves / 2 ? 2 : 0;
    run.own_passed = run.own_total;
    run.verdict = run.samples_passed == 3 ? Verdict::accepted : Verdict::wrong_answer;
    if (run.samples_passed < 3) run.failure = failing("sample");
    run.on_save = dice_.chance(80);
    run.confinement = "namespaces";
    told().add(task, run);
  }

  FailingCase failing(const std::string& group) {
    std::string numbers;
    for (int i = dice_.between(2, 24); i > 0; --i) numbers += fmt::format("{}{}", dice_.between(-1000, 1000), i > 1 ? "," : "");
    FailingCase failure{fmt::format("{}-{}", group, dice_.between(1, 9)),
                        group,
                        {},
                        Verdict::wrong_answer,
                        "wrong value",
                        fmt::format("{{\"nums\":[{}],\"target\":{}}}", numbers, dice_.between(0, 99)),
                        fmt::format("[{},{}]", dice_.between(0, 4), dice_.between(5, 9)),
                        "[]",
                        ""};
    if (group == "edge") failure.tags = {dice_.pick(std::array{"empty", "overflow", "duplicate", "single"})};
    if (dice_.chance(10)) {
      failure.verdict = Verdict::run_time_error;
      failure.crash = FailingCrash{"out_of_bounds",
                                   "",
                                   dice_.between(10, 80),
                                   "twoSum",
                                   "index 7 is past the end of a vector of 7",
                                   "==1==ERROR: heap-buffer-overflow on address 0x602"};
    }
    return failure;
  }

  void submit(int task, Source& source) {
    for (int tries = dice_.between(1, 3); tries > 0; --tries) {
      told().wait(std::chrono::seconds{dice_.between(10, 90)});
      const bool accepted = tries == 1 && succeeds();
      const std::string failed = dice_.pick(std::array{"edge", "edge", "random", "large"});
      SubmitFinished submit;
      submit.hash = hash_;
      submit.verdict = accepted ? Verdict::accepted : failed == "large" ? Verdict::time_limit_exceeded : Verdict::wrong_answer;
      bool broken = false;
      for (const std::string group : {"sample", "edge", "random", "large"}) {
        const bool here = !accepted && group == failed;
        submit.groups.push_back({group,
                                 here     ? submit.verdict
                                 : broken ? Verdict::judge_error
                                          : Verdict::accepted,
                                 broken ? 0
                                 : here ? 4
                                        : 12,
                                 12, broken ? 12 : 0});
        broken = broken || here;
      }
      if (!accepted) submit.failure = failing(failed);
      submit.cpu = Micros{dice_.between(900, 400'000)};
      submit.memory_bytes = dice_.between(3, 90) << 20;
      submit.confinement = "namespaces";
      told().add(task, submit);
      if (accepted) return;
      save(task, source, 1, 2);
    }
  }

  void review() {
    told().wait(2min);
    told().add(0, NervesRated{dice_.between(1, 4), false});
    told().add(0, SelfScoreGiven{dice_.between(2, 4), dice_.between(1, 4), dice_.between(2, 4), dice_.between(1, 3)});
    told().add(0, PredictionGiven{dice_.chance(60) ? Verdict::accepted : Verdict::wrong_answer});
    if (dice_.chance(10)) return;  // put off
    told().add(0, WentWell{{dice_.pick(sentences), dice_.pick(sentences)}});
    constexpr std::array rules{"first-run-fails-a-sample", "samples-pass-edge-fails", "late-first-run", "silence",
                               "phase-overrun"};
    for (int i = dice_.between(0, 3); i > 0; --i) {
      told().add(
          0, FindingConfirmed{dice_.pick(rules), dice_.chance(75) ? FindingDecision::confirmed : FindingDecision::rejected, "",
                              dice_.pick(sentences)});
    }
    told().add(0, GrowthAreaChosen{{dice_.pick(std::array{"testing", "time management", "communication"})}});
  }

  const YearOptions& options_;
  Dice dice_;
  int number_;
  StreamKind kind_;
  Millis start_{};
  SessionStarted started_;
  std::vector<Telling> telling_;
  std::string text_, hash_;
};

// What is kept from week to week beside sessions.
class Beside {
 public:
  Beside(const YearOptions& options, YearReader& reader)
      : dice_(options.seed + 77),
        journal_(reader, "journal", StreamKind::journal),
        cards_(reader, "cards", StreamKind::cards),
        settings_(reader, "settings", StreamKind::settings) {}

  void tell_day(int day) {
    const Millis at = year_begins + 24h * day + 13h;
    const std::string boot = boot_of(Dice(static_cast<std::uint64_t>(at / 24h)));
    for (Telling* telling : {&journal_, &cards_, &settings_}) telling->at(at, 15h, boot);
    if (day % 18 == 0) {
      cards_.add(0, CardMade{fmt::format("own:card-{}", day / 18), "What does it promise?", dice_.pick(sentences), {"basics"}});
    }
    for (int i = dice_.between(1, 6); i > 0; --i) {
      cards_.wait(40s);
      cards_.add(0, CardRated{fmt::format("own:card-{}", dice_.between(0, day / 18)), dice_.between(1, 4),
                              std::chrono::seconds{dice_.between(5, 60)}, dice_.chance(30) ? dice_.pick(sentences) : ""});
    }
    if (day % 21 == 3) tell_interview(day);
    if (day % 40 == 9) {
      journal_.add(0, making(Story{fmt::format("story-{}", day),
                                   dice_.pick(sentences),
                                   dice_.pick(sentences),
                                   dice_.pick(sentences),
                                   dice_.pick(sentences),
                                   dice_.pick(sentences),
                                   {"ownership"}}));
    }
    if (day % 30 == 11) settings_.add(0, SettingChanged{"plan.minutes.monday", dice_.chance(50) ? "25" : "45"});
  }

 private:
  void tell_interview(int day) {
    RealInterview interview;
    interview.id = fmt::format("acme-{}", day);
    interview.company = "Acme";
    interview.round = "phone screen";
    interview.day = fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::time_t{1'736'150'400} + 86'400 * day));
    interview.format = "video";
    interview.welcome = {dice_.between(1, 5), dice_.pick(sentences)};
    interview.nerves = {dice_.between(1, 5), ""};
    interview.ending = dice_.pick(sentences);
    journal_.add(0, making(interview));
    for (int i = 1; i <= 3; ++i) {
      RealQuestion question;
      question.id = fmt::format("{}-{}", interview.id, i);
      question.interview = interview.id;
      question.text = dice_.pick(sentences);
      question.answer = dice_.pick(sentences);
      question.confidence = {dice_.between(1, 5), ""};
      journal_.add(0, making(question));
    }
  }

  Dice dice_;
  Telling journal_, cards_, settings_;
};

}  // namespace

void tell_year(const YearOptions& options, YearReader& reader) {
  Beside beside(options, reader);
  int day = 0;
  for (int number = 0; number < options.sessions; ++number) {
    for (; day < number * 365 / options.sessions; ++day) beside.tell_day(day);
    Sitting(options, reader, number).tell();
  }
  for (; day < 365; ++day) beside.tell_day(day);
}

}  // namespace rehearse::test
