// A process of its own for the tests of sharing: appends so many times three notes to the journal of a log, and tells each
// commit by a byte on the descriptor given. A forked child would not do: it inherits SQLite's account of its parent's locks.
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

#include "rehearse/store/event_log.hpp"

int main(int argc, char** argv) {
  using namespace rehearse;
  if (argc != 4) return 1;
  const int count = std::atoi(argv[2]);
  const int notify_fd = std::atoi(argv[3]);
  auto log = EventLog::open(argv[1]);
  if (!log) {
    std::fprintf(stderr, "appender: %s\n", log.error().message.c_str());
    return 2;
  }
  const SystemClock clock;
  const std::vector<NewEvent> events{{0, NoteAdded{"a"}}, {0, NoteAdded{"b"}}, {0, NoteAdded{"c"}}};
  for (int i = 0; i < count; ++i) {
    if (!log->append("journal", StreamKind::journal, events, clock.now())) return 3;
    if (notify_fd >= 0 && ::write(notify_fd, "x", 1) != 1) return 4;
  }
  return 0;
}
