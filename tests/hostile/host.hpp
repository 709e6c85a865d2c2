#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "rehearse/base/result.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace hostile {

// What a program could reach if it got out, laid out as bait, and watched: a secret in a home folder (0600), a file for
// everybody, test data, a folder anybody may write to, an environment variable. Each holds the same word, made anew each time.
class Bait {
 public:
  // Makes the home folder ours (HOME), so that whoever is started afterwards takes it for his own.
  static rehearse::Result<Bait> lay();

  // A source with the places of the bait filled in; README.md lists them.
  [[nodiscard]] std::string fill_in(std::string text) const;
  [[nodiscard]] const std::string& secret() const { return secret_; }
  // Names of files and sockets that a program makes begin with it, so that they can be told from everybody else's.
  [[nodiscard]] const std::string& mark() const { return mark_; }
  [[nodiscard]] std::filesystem::path home_file() const { return folder_.path() / "home/secret.h"; }
  [[nodiscard]] std::filesystem::path open_file() const { return folder_.path() / "open/notes.h"; }
  [[nodiscard]] std::filesystem::path test_data() const { return folder_.path() / "data/answers.json"; }
  [[nodiscard]] std::filesystem::path drop_folder() const { return folder_.path() / "drop"; }

  // What was done to it since it was laid or last asked, one line each; reading is told too.
  [[nodiscard]] std::vector<std::string> touched() const;

 private:
  Bait(rehearse::TempDir folder, std::string secret, std::string mark);
  rehearse::Result<void> make();
  rehearse::Result<void> watch();
  void forget_events() const;
  [[nodiscard]] std::string content() const;

  rehearse::TempDir folder_;
  std::string secret_;
  std::string mark_;
  rehearse::UniqueFd events_;
};

// What of a run could stay behind on the machine.
struct Traces {
  std::set<pid_t> processes;     // our descendants, orphans among them, but not the sandbox's own
  std::size_t of_sandbox = 0;    // those
  std::optional<pid_t> helper;   // the sandbox's, while there is just one
  std::set<std::string> mounts;  // of our own mount namespace
  std::set<std::string> marked;  // files and abstract sockets that bear the mark
  std::size_t descriptors = 0;   // ours

  static Traces look(const std::string& mark);
  // What is there now and was not there before, one line each.
  [[nodiscard]] std::vector<std::string> since(const Traces& before) const;
};

// `text` with `to` wherever `from` stood.
std::string replaced(std::string text, std::string_view from, const std::string& to);

// Orphans of the helper become our children: nothing can slip out of sight by outliving its parents.
void adopt_orphans();

}  // namespace hostile
