#include "replay/player.hpp"

#include <algorithm>
#include <csignal>
#include <map>
#include <optional>
#include <utility>

#include <unistd.h>

#include "rehearse/practice/debriefing.hpp"
#include "rehearse/terminal/event_loop.hpp"
#include "rehearse/terminal/painter.hpp"
#include "rehearse/terminal/terminal.hpp"

namespace rehearse {
namespace {

constexpr Millis tick{1000};

class Player {
 public:
  Player(Practice& practice, const Playback& play, Terminal& terminal, EventLoop& loop, Look look, std::size_t index)
      : practice_(practice), play_(play), terminal_(terminal), loop_(loop), look_(look) {
    view_.index = index;
  }

  Result<void> start() {
    if (auto entered = terminal_.enter(); !entered) return entered;
    show();
    return {};
  }

  void on_key(const Key& key) {
    if (key.kind == KeyKind::control && key.character == U'z' && !key.pasted) return on_signal(SIGTSTP);
    const int page = std::max(terminal_.size().rows - 8, 1);
    switch (step(view_, play_, key, page)) {
      case ReplayStep::left: return loop_.stop();
      case ReplayStep::moved: return show();
      case ReplayStep::stayed: return;
    }
  }

  void on_signal(int signal) {
    if (signal == SIGTSTP) {
      if (auto back = terminal_.suspend(); !back) return fail(back.error());
    } else if (signal == SIGCONT) {
      terminal_.leave();  // whoever stopped us may have changed the modes
      if (auto entered = terminal_.enter(); !entered) return fail(entered.error());
    } else if (signal != SIGWINCH) {
      interrupted_ = true;
      return loop_.stop();
    }
    painter_.invalidate();
    show();
  }

  void on_input_closed() {
    interrupted_ = true;
    loop_.stop();
  }

  [[nodiscard]] Result<ExitCode> result() const {
    if (failure_) return unexpected(*failure_);
    return interrupted_ ? ExitCode::interrupted : ExitCode::success;
  }

 private:
  void fail(Error error) {
    failure_ = std::move(error);
    loop_.stop();
  }

  void show() {
    auto found = texts_.find(view_.index);
    if (found == texts_.end()) {
      auto texts = texts_of(practice_, play_, play_.moments[view_.index]);
      if (!texts) return fail(texts.error());
      found = texts_.emplace(view_.index, std::move(*texts)).first;
    }
    const Frame frame = draw_replay(play_, view_, found->second, terminal_.size(), look_.charset);
    if (auto written = terminal_.write(painter_.paint(frame, look_.paint)); !written) fail(written.error());
  }

  Practice& practice_;
  const Playback& play_;
  Terminal& terminal_;
  EventLoop& loop_;
  Look look_;
  Painter painter_;
  ReplayView view_;
  std::map<std::size_t, ReplayTexts> texts_;  // of the moments that were looked at
  std::optional<Error> failure_;
  bool interrupted_ = false;
};

}  // namespace

Result<ReplayTexts> texts_of(Practice& practice, const Playback& play, const Moment& moment) {
  ReplayTexts texts;
  if (moment.source.empty()) return texts;
  auto source = practice.source(moment.source);
  if (!source) return unexpected(source.error());
  texts.source = std::move(*source);
  const std::string next = play.next_source(moment);
  if (next.empty()) return texts;
  auto hunks = Debriefing(practice).source_diff(moment.source, next);
  if (!hunks) return unexpected(hunks.error());
  texts.to_next = std::move(*hunks);
  return texts;
}

Result<ExitCode> run_player(Context& context, const Playback& play, std::size_t index) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  auto terminal = Terminal::open();
  if (!terminal) return unexpected(terminal.error());
  std::optional<Player> player;
  EventLoop loop(STDIN_FILENO, tick,
                 {.key = [&](const Key& key) { player->on_key(key); },
                  .signal = [&](int signal) { player->on_signal(signal); },
                  .input_closed = [&] { player->on_input_closed(); }});
  player.emplace(**practice, play, *terminal, loop, context.console().look(), index);
  if (auto started = player->start(); !started) return unexpected(started.error());
  loop.run();
  terminal->leave();
  return player->result();
}

}  // namespace rehearse
