#include "rehearse/practice/practice.hpp"

#include <span>
#include <utility>

#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "state.hpp"

namespace rehearse {

Practice::State::State(Environment environment, Languages all_languages, EventLog event_log)
    : paths(std::move(environment.paths)),
      installation(std::move(environment.installation)),
      clock(*environment.clock),
      trust(environment.trust),
      languages(std::move(all_languages)),
      bank({installation.problems, paths.data / "problems"}, paths.cache),
      log(std::move(event_log)) {}

Result<Practice> Practice::open(Environment environment) {
  auto languages = Languages::load(environment.installation.languages);
  if (!languages) return unexpected(languages.error());
  auto log = EventLog::open(environment.paths.data, environment.tell);
  if (!log) return unexpected(log.error());
  return Practice(std::make_unique<State>(std::move(environment), std::move(*languages), std::move(*log)));
}

Practice::Practice(std::unique_ptr<State> state) : state_(std::move(state)) {}
Practice::Practice(Practice&&) noexcept = default;
Practice& Practice::operator=(Practice&&) noexcept = default;
Practice::~Practice() = default;

const Bank& Practice::bank() const { return state_->bank; }
const Languages& Practice::languages() const { return state_->languages; }
Result<Judge*> Practice::judge() { return state_->judge(); }
std::int64_t Practice::change_counter() const { return state_->log.change_counter(); }

Result<SessionView> Practice::view(std::string_view session) const {
  return state_->session(session).map([&](Session found) { return state_->view_of(std::move(found)); });
}

Result<Problem> Practice::problem() const {
  return state_->current_session().and_then([&](const Session& s) { return state_->problem_of(s, s.current_task); });
}

Result<Judge*> Practice::State::judge() {
  const std::scoped_lock lock(judge_mutex_);
  if (judge_) return judge_.get();
  auto runner = start_runner(installation, paths, languages, trust);
  if (!runner) return unexpected(runner.error());
  runner_.emplace(std::move(*runner));
  judge_ = std::make_unique<Judge>(*runner_, languages, paths.cache, machine_slowness(paths.cache));
  return judge_.get();
}

Result<std::optional<std::string>> Practice::State::running_stream() const {
  return log.running_session().map(
      [](const std::optional<StreamSummary>& running) { return running ? std::optional(running->id) : std::nullopt; });
}

Result<std::string> Practice::State::current_stream() const {
  const auto running = running_stream();
  if (!running) return unexpected(running.error());
  if (*running) return **running;
  const auto interview = log.newest_stream(StreamKind::interview);
  if (!interview) return unexpected(interview.error());
  if (*interview) {
    const auto newest = session((*interview)->id);
    if (!newest) return unexpected(newest.error());
    if (!newest->reviewed) return newest->id;
  }
  return unexpected(ErrorCode::not_found, "no session is running", "start one: rehearse interview");
}

Result<std::vector<Event>> Practice::State::events(std::string_view stream) const {
  auto found = log.read(stream);
  if (found && found->empty()) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no session \"{}\"", stream),
                      "rehearse postmortem --list shows the sessions");
  }
  return found;
}

namespace {

// Erased and begun anew under its name, a stream would not go on where it was known to stand.
bool goes_on(const Session& known, const Event& event) {
  const Event& last = known.last_event;
  return event.sequence == last.sequence && event.wall == last.wall && event.elapsed == last.elapsed &&
         event.boot_id == last.boot_id && event.payload.index() == last.payload.index();
}

}  // namespace

Result<Session> Practice::State::session(std::string_view stream) const {
  const std::scoped_lock lock(known_mutex_);
  if (known_ && known_->id == stream) {
    const auto news = log.read(stream, known_->last_event.sequence - 1);
    if (!news) return unexpected(news.error());
    if (!news->empty() && goes_on(*known_, news->front())) {
      if (news->size() == 1) return *known_;
      auto session = rehearse::advance(std::move(*known_), std::span(*news).subspan(1));
      known_ = session ? std::optional(*session) : std::nullopt;
      return session;
    }
  }
  auto session = events(stream).and_then([](const std::vector<Event>& found) { return replay(found); });
  if (session) known_ = *session;
  return session;
}

Result<Session> Practice::State::current_session() const {
  return current_stream().and_then([&](const std::string& stream) { return session(stream); });
}

SessionView Practice::State::view_of(Session session) const {
  SessionView view;
  view.now = clock.now();
  view.sealed = session.sealed();
  if (auto workspace = workspace_of_task(session, session.current_task)) view.workspace = std::move(*workspace);
  view.session = std::move(session);
  return view;
}

Result<const Language*> Practice::State::language_of(const Session& session) const {
  return languages.find(session.started.language);
}

Result<Workspace> Practice::State::workspace_of_task(const Session& session, int task) const {
  return language_of(session).map([&](const Language* language) {
    return workspace_of(session.started.workspace, task, session.started.tasks[static_cast<std::size_t>(task)].slug, *language);
  });
}

Result<Problem> Practice::State::problem_of(const Session& session, int task) const {
  return bank.load(session.started.tasks[static_cast<std::size_t>(task)].slug);
}

Result<Session> Practice::State::append(const std::string& stream, const MakeEvents& make) {
  // Each retry means that another process got its event in; twenty in a row is a fault, not a race.
  for (int attempt = 0; attempt < 20; ++attempt) {
    auto session = this->session(stream);
    if (!session) return unexpected(session.error());
    const auto made = make(*session);
    if (!made) return unexpected(made.error());
    if (made->empty()) return session;
    const auto kind = log.kind(stream);
    if (!kind) return unexpected(kind.error());
    const auto appended = log.append(stream, *kind, *made, clock.now(), session->last_event.sequence);
    if (appended) return rehearse::advance(std::move(*session), *appended);
    if (appended.error().code != ErrorCode::conflict) return unexpected(appended.error());
  }
  return unexpected(ErrorCode::conflict, "another rehearse process keeps changing this session",
                    "close the other one and try again");
}

Result<Session> Practice::State::act(Action action, const MakeEvents& make) {
  const auto stream = current_stream();
  if (!stream) return unexpected(stream.error());
  return append(*stream, [&](const Session& session) -> Result<std::vector<NewEvent>> {
    if (auto refused = refusal(session, action, clock.now())) return unexpected(*refused);
    return make(session);
  });
}

}  // namespace rehearse
