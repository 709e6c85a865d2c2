#include "rehearse/verification/record.hpp"

#include <set>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

TempDir fresh_folder() { return TempDir::create(std::filesystem::temp_directory_path(), "rehearse-record-").value(); }

VerificationRecord some_record() {
  VerificationRecord record;
  record.content = "c0ffee";
  record.generated = "beef";
  record.submissions = 3;
  record.cases = 20;
  record.caught = {{"submissions/wrong_answer/x.py", Verdict::wrong_answer, "edge", "zero"}};
  record.mutants = VerificationRecord::Mutants{40, 2, {{"submissions/accepted/a.cpp", 7, "< becomes <="}}};
  return record;
}

}  // namespace

TEST_CASE("a record is read as it was written, and written alike each time") {
  const TempDir folder = fresh_folder();
  CHECK_FALSE(read_record(folder.path()));
  REQUIRE(write_record(folder.path(), some_record()));
  CHECK(read_record(folder.path()) == some_record());
  const auto text = read_file(folder.path() / "verification.json").value();
  REQUIRE(write_record(folder.path(), some_record()));
  CHECK(read_file(folder.path() / "verification.json").value() == text);
}

TEST_CASE("a damaged record, or one of another schema, is none") {
  const TempDir folder = fresh_folder();
  for (const char* text : {"", "{", "[]", R"({"schema":1})", R"({"schema":2,"content":"x"})", R"({"schema":1,"content":7})"}) {
    REQUIRE(write_file(folder.path() / "verification.json", text));
    CHECK_FALSE(read_record(folder.path()));
  }
}

TEST_CASE("the hash of a package tells of every file that its verification depends on, and of no other") {
  const TempDir folder = fresh_folder();
  const auto put = [&](const char* name, const char* text) {
    const auto path = folder.path() / name;
    REQUIRE(make_directories(path.parent_path()));
    REQUIRE(write_file(path, text));
    return package_hash(folder.path()).value();
  };
  const std::string first = put("problem.json", "{}");
  CHECK(put("editorial.md", "text") == first);
  CHECK(put("verification.json", "{}") == first);
  const std::string second = put("data/secret/edge.jsonl", "x");
  CHECK(second != first);
  CHECK(put("submissions/accepted/a.cpp", "x") != second);
  CHECK(put("data/secret/edge.jsonl", "y") != second);
}

TEST_CASE("what people read in problem.json makes no record stale, what decides does") {
  const TempDir folder = fresh_folder();
  const auto hash_of = [&](const char* text) {
    REQUIRE(write_file(folder.path() / "problem.json", text));
    return package_hash(folder.path()).value();
  };
  const std::string first = hash_of(R"({"slug": "a", "limits": {"cpu_ms": 1000}})");
  CHECK(hash_of(R"({"slug": "a", "patterns": ["heap"], "kata": true, "topics": ["X"], "hints": ["h"],
                    "limits": {"cpu_ms": 1000}, "title": "T"})") == first);
  CHECK(hash_of(R"({"slug": "a", "limits": {"cpu_ms": 2000}})") != first);
  CHECK(hash_of(R"({"slug": "a", "limits": {"cpu_ms": 1000}, "oracle": "x"})") != first);
  CHECK(hash_of("{") != first);
}

TEST_CASE("mutants that were not looked at stay in the record while the content is the same") {
  const Verification verification;
  CHECK(record_of(verification, "c0ffee", some_record()).mutants == some_record().mutants);
  CHECK_FALSE(record_of(verification, "other", some_record()).mutants);
  CHECK_FALSE(record_of(verification, "c0ffee", std::nullopt).mutants);
}

TEST_CASE("a sample has as many as asked for, the same for the same seed, and all in time") {
  const std::vector<std::string> slugs{"a", "b", "c", "d", "e", "f"};
  CHECK(sample_of(slugs, 2, "x").size() == 2);
  CHECK(sample_of(slugs, 2, "x") == sample_of({"f", "e", "d", "c", "b", "a"}, 2, "x"));
  CHECK(sample_of(slugs, 9, "x").size() == 6);
  std::set<std::string> seen;
  for (int seed = 0; seed < 60; ++seed) {
    for (const std::string& slug : sample_of(slugs, 1, std::to_string(seed))) seen.insert(slug);
  }
  CHECK(seen.size() == 6);
}
