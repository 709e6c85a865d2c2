#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "bank/package_copy.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/base/file.hpp"
#include "summary_index.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {

// A bank of copies, with a cache beside it.
struct Shelf {
  PackageCopy copy;
  TempDir beside = TempDir::create(fs::temp_directory_path(), "rehearse-index-").value();
  fs::path root = copy.folder().parent_path();
  fs::path cache = beside.path() / "cache";

  [[nodiscard]] std::vector<std::string> titles() const {
    std::vector<std::string> titles;
    const auto list = Bank({root}, cache).list().value();
    for (const auto& summary : list) titles.push_back(summary.title);
    return titles;
  }
  [[nodiscard]] fs::path index() const {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(cache)) found = entry.path();
    return found;
  }
  void add_second() const {
    fs::copy(fs::path(BANK_TEST_PACKAGES) / "good-hit-counter", root / "good-hit-counter", fs::copy_options::recursive);
  }
  // An index that tells another title than the package's, and is otherwise as it was written: who shows it has not read the
  // package.
  void plant() const {
    std::string content = read_file(index()).value();
    const std::string title = "Good Pair Sum";
    content.replace(content.find(title), title.size(), "From The Index");
    write_whole(content);
  }
  // With the hash that makes it whole.
  void write_whole(std::string content) const {
    content.resize(content.size() - 65);
    REQUIRE(write_file(index(), content + content_hash(content) + "\n"));
  }
};

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a package that has not changed is listed from the index, one that has is read again") {
  const Shelf shelf;
  CHECK(shelf.titles() == Titles{"Good Pair Sum"});
  shelf.plant();
  CHECK(shelf.titles() == Titles{"From The Index"});
  shelf.copy.replace("\"Good Pair Sum\"", "\"Changed\"");
  CHECK(shelf.titles() == Titles{"Changed"});
}

TEST_CASE("a change that keeps size and time of a package's file is seen") {
  const Shelf shelf;
  CHECK(shelf.titles() == Titles{"Good Pair Sum"});
  const fs::path file = shelf.copy.folder() / "problem.json";
  const auto time = fs::last_write_time(file);
  shelf.copy.replace("\"Good Pair Sum\"", "\"Evil Pair Sum\"");
  fs::last_write_time(file, time);
  CHECK(shelf.titles() == Titles{"Evil Pair Sum"});
}

TEST_CASE("packages that come, go and break are told from an index that was there before") {
  const Shelf shelf;
  CHECK(shelf.titles().size() == 1);
  shelf.add_second();
  CHECK(shelf.titles().size() == 2);
  const std::string good = shelf.copy.read("problem.json");
  shelf.copy.write("problem.json", "{");
  CHECK(shelf.titles().size() == 1);
  CHECK(shelf.titles().size() == 1);  // that it cannot be read is in the index too
  shelf.copy.write("problem.json", good);
  CHECK(shelf.titles().size() == 2);
  fs::remove_all(shelf.root / "good-hit-counter");
  CHECK(shelf.titles() == Titles{"Good Pair Sum"});
  CHECK(read_file(shelf.index()).value().find("good-hit-counter") == std::string::npos);
}

TEST_CASE("an index with any damage is as if it were not there, and is made anew") {
  const Shelf shelf;
  shelf.add_second();
  const Titles expected = shelf.titles();
  const std::string whole = read_file(shelf.index()).value();
  std::vector<std::string> damaged{"", "\n", "noise", whole + "x", whole + whole};
  for (std::size_t size = 0; size < whole.size(); size += 7) damaged.push_back(whole.substr(0, size));
  for (std::size_t at = 0; at < whole.size(); at += 5) {
    damaged.push_back(whole);
    damaged.back()[at] = static_cast<char>(damaged.back()[at] ^ 1);
  }
  for (const std::string& content : damaged) {
    CAPTURE(content.size());
    REQUIRE(write_file(shelf.index(), content));
    REQUIRE(shelf.titles() == expected);
    REQUIRE(read_file(shelf.index()).value() == whole);
  }
}

TEST_CASE("lines of an index that are none are passed over, whole though it is") {
  const Shelf shelf;
  const Titles expected = shelf.titles();
  const std::string whole = read_file(shelf.index()).value();
  const auto line = whole.find('\n') + 1;
  for (const char* noise :
       {"\n", "a\tb\n", "/x\t1\t2\t3\tinode\n", "/x\t1\t2\t3\t99999999999999999999999\n",
        "/x\t1\t2\t3\t4\ts\tt\thardest\t\t\t\t\t\t0\t\t0\n", "/x\t1\t2\t3\t4\ts\tt\teasy\t\t\t\t\t\tmany\t\t0\n"}) {
    CAPTURE(noise);
    shelf.write_whole(std::string(whole).insert(line, noise));
    CHECK(shelf.titles() == expected);
  }
}

TEST_CASE("an index of another version is made anew") {
  const Shelf shelf;
  const Titles expected = shelf.titles();
  shelf.plant();
  std::string content = read_file(shelf.index()).value();
  const auto end = content.find('\n');
  shelf.write_whole(content.replace(end - 1, 1, "1"));
  CHECK(shelf.titles() == expected);
}

TEST_CASE("a cache that cannot be written or read keeps nobody from the list") {
  const Shelf shelf;
  REQUIRE(write_file(shelf.cache, "a file where a folder should be"));
  CHECK(shelf.titles() == Titles{"Good Pair Sum"});
  fs::remove(shelf.cache);
  static_cast<void>(shelf.titles());
  const fs::path index = shelf.index();
  fs::remove(index);
  fs::create_directories(index / "in the way");  // holds for root too, whom no permission stops
  CHECK(shelf.titles() == Titles{"Good Pair Sum"});
  CHECK(fs::is_directory(index));
}

TEST_CASE("two sets of roots have an index each") {
  const Shelf shelf;
  static_cast<void>(shelf.titles());
  static_cast<void>(Bank({shelf.root, shelf.root / "none"}, shelf.cache).list());
  CHECK(std::distance(fs::directory_iterator(shelf.cache), fs::directory_iterator{}) == 2);
}

TEST_CASE("a link in a package's place is looked at anew each time") {
  const Shelf shelf;
  const fs::path file = shelf.copy.folder() / "problem.json";
  const fs::path real = shelf.beside.path() / "real.json";
  fs::rename(file, real);
  fs::create_symlink(real, file);
  CHECK_FALSE(mark_of(file));
  const auto with_index = Bank({shelf.root}, shelf.cache).list().value();
  const auto without = Bank({shelf.root}).list().value();
  CHECK(with_index.size() == without.size());
}

TEST_CASE("two processes at once neither spoil the index nor see a spoilt one") {
  const Shelf shelf;
  shelf.add_second();
  const Titles expected = shelf.titles();
  constexpr int rounds = 60;
  std::vector<pid_t> children;
  for (int i = 0; i < 2; ++i) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      bool is_right = true;
      for (int round = 0; round < rounds; ++round) {
        std::error_code ignored;
        if (round % 3 == i) fs::remove(shelf.index(), ignored);
        const auto list = Bank({shelf.root}, shelf.cache).list();
        is_right = is_right && list && list->size() == expected.size() && list->at(1).title == expected[1];
      }
      ::_exit(is_right ? 0 : 1);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
  }
  CHECK(shelf.titles() == expected);
  CHECK(SummaryIndex(shelf.index())
            .find(shelf.copy.folder() / "problem.json", mark_of(shelf.copy.folder() / "problem.json").value()));
}
