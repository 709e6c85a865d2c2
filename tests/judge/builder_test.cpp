#include "builder.hpp"

#include <algorithm>
#include <filesystem>

#include "bench.hpp"
#include "rehearse/judge/submission.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

Problem problem() { return bench::function_problem("act", {{"deed", bench::type("string")}}, "integer"); }

Judgement judge(const std::string& language, const std::string& source) {
  const Problem made = problem();
  const auto cases = bench::samples(made, {R"({"name":"a","args":{"deed":"right"},"answer":42})"});
  return bench::judge().judge(made, {language, source}, cases).value();
}

}  // namespace

TEST_CASE("a compile error is a verdict, with the candidate's own line") {
  const auto cpp = judge("cpp", "class Solution {\npublic:\n    int act(string deed) { return lenght(deed); }\n};\n");
  CHECK(cpp.verdict == Verdict::compile_error);
  CHECK_FALSE(cpp.build.ok);
  CHECK(cpp.cases.empty());
  CHECK_THAT(cpp.build.log, Contains("solution.cpp:3:") && Contains("lenght") && !Contains("/box") && !Contains("driver.cpp"));
  CHECK_THAT(cpp.reason, Contains("solution.cpp:3:") && Contains("error"));
  const auto python = judge("python", "class Solution:\n    def act(self, deed):\n        return (1\n");
  CHECK(python.verdict == Verdict::compile_error);
  CHECK_THAT(python.build.log, Contains("\"solution.py\", line 3") && Contains("SyntaxError"));
}

TEST_CASE("a method that the solution lacks is a compile error in C++") {
  const auto judgement = judge("cpp", "class Solution { public: int actt(string deed) { return 42; } };");
  CHECK(judgement.verdict == Verdict::compile_error);
  CHECK_THAT(judgement.build.log, Contains("has no member named") && Contains("actt"));
}

TEST_CASE("a source that is too large, has NUL bytes or is no UTF-8 is a compile error that says so") {
  for (const std::string language : {"cpp", "python"}) {
    const auto large = judge(language, std::string(2U << 20U, '\n'));
    CHECK(large.verdict == Verdict::compile_error);
    CHECK_THAT(large.build.log, Contains("the file has 2097152 bytes; a solution may have 1048576"));
    const auto nul = judge(language, std::string("first\nx\0y", 9));
    CHECK(nul.verdict == Verdict::compile_error);
    CHECK_THAT(nul.build.log, Contains(":2: there is a NUL byte (byte 7 of the file)"));
    const auto latin = judge(language, "# na\xefve\n");
    CHECK(latin.verdict == Verdict::compile_error);
    CHECK_THAT(latin.build.log, Contains(":1: byte 4 of the file is no UTF-8"));
  }
}

TEST_CASE("what is no UTF-8 is found at its first byte") {
  CHECK_FALSE(find_source_fault("na\xc3\xafve \xf0\x9f\x98\x80 \xed\x9f\xbf", "f"));
  CHECK(find_source_fault("\xc0\x80", "f"));          // overlong
  CHECK(find_source_fault("\xed\xa0\x80", "f"));      // a surrogate
  CHECK(find_source_fault("\xf4\x90\x80\x80", "f"));  // above U+10FFFF
  CHECK_THAT(find_source_fault("abc\xc3", "f").value(), Contains("byte 3"));
  CHECK_FALSE(find_source_fault(std::string(max_source_bytes, 'x'), "f"));
}

TEST_CASE("hostile sources end the compiler, not the judge") {
  CHECK(judge("cpp", "#include \"solution.cpp\"\n").verdict == Verdict::compile_error);
  CHECK(judge("cpp", "#include \"/dev/zero\"\n").verdict == Verdict::compile_error);
  CHECK(judge("cpp", "#include \"/etc/shadow\"\n").verdict == Verdict::compile_error);
  CHECK(judge("python", std::string(5000, '(') + "\n").verdict == Verdict::compile_error);
}

TEST_CASE("a build is found in the cache the second time, by another judge as well") {
  const auto folder = bench::fresh_folder();
  const Submission submission{"cpp", "class Solution {\npublic:\n    int act(string deed) { return 42; }\n};\n"};
  Judge first(bench::runner(), bench::languages(), folder.path());
  const auto fresh = first.build(problem(), submission).value();
  CHECK(fresh.ok);
  CHECK_FALSE(fresh.cached);
  CHECK(first.build(problem(), submission)->cached);
  Judge second(bench::runner(), bench::languages(), folder.path());
  CHECK(second.build(problem(), submission)->cached);
  const Submission other{"python", submission.source + "\n"};
  CHECK_FALSE(second.build(problem(), other)->cached);
}

TEST_CASE("warming up makes a precompiled header once, and builds with it give the same result") {
  const auto folder = bench::fresh_folder();
  const Submission submission{"cpp", "class Solution { public: int act(string deed) { return (int)deed.size() + 37; } };"};
  const Problem made = problem();
  const auto cases = bench::samples(made, {R"({"name":"a","args":{"deed":"right"},"answer":42})"});
  Runner runner = bench::start_runner(folder.path());
  Judge judge(runner, bench::languages(), folder.path());
  REQUIRE(judge.warm_up("cpp"));
  const auto header = [&] {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path() / "shared")) {
      if (entry.path().filename() == "driver.h.gch") return entry.path();
    }
    return std::filesystem::path();
  };
  REQUIRE_FALSE(header().empty());
  const auto made_at = std::filesystem::last_write_time(header());
  REQUIRE(judge.warm_up("cpp"));
  CHECK(std::filesystem::last_write_time(header()) == made_at);
  CHECK(judge.judge(made, submission, cases)->verdict == Verdict::accepted);
  std::filesystem::resize_file(header(), 1000);  // cut: builds do without it
  const Submission other{"cpp", submission.source + "\n"};
  CHECK(judge.judge(made, other, cases)->verdict == Verdict::accepted);
  REQUIRE(judge.warm_up("cpp"));
  CHECK(std::filesystem::file_size(header()) > 1'000'000);
  CHECK(judge.warm_up("python"));
  CHECK_FALSE(judge.warm_up("cobol"));
}

TEST_CASE("a build that fails for a text of its fallback is made again by the other command, whose result counts") {
  // Names of headers that the quick prelude leaves out, and the same with an error that is the solution's own.
  const std::string rare =
      "class Solution { public: int act(string) { return async(launch::deferred, [] { return 42; }).get(); } };";
  const auto good = judge("cpp", rare);
  INFO(good.build.log);
  CHECK(good.verdict == Verdict::accepted);
  const auto bad = judge("cpp", rare + "\nint f() { return undeclared; }\n");
  CHECK(bad.verdict == Verdict::compile_error);
  CHECK_THAT(bad.build.log, Contains("solution.cpp:2:") && Contains("undeclared") && !Contains("async"));
}

TEST_CASE("solutions as they are written in the wild compile unchanged") {
  const std::string wild = R"(#include <bits/stdc++.h>
#include <vector>
using namespace std;
/**
 * struct ListNode { int val; ListNode* next; };
 */
#define int long long
#define all(x) (x).begin(), (x).end()
#define argument index
typedef pair<int, int> pii;
int read() { return 1; }
int memo[3], dp[4][4], ans = 0;
template <class T> T decode(T x) { return x; }
struct Reader { int at; };
static const auto fast = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();
class Helper { public: static int answer() { return 42; } };
class Solution {
    int unset;
public:
    static auto act(const string& deed) { cout << deed; return (short)Helper::answer(); }
};
signed main() { cout << Solution::act("x"); }
)";
  const auto judgement = judge("cpp", wild);
  INFO(judgement.build.log);
  CHECK(judgement.verdict == Verdict::accepted);
  REQUIRE(judgement.cases.size() == 1);
  CHECK(judgement.cases[0].standard_output.text == "right");
}

TEST_CASE("the Python prelude has the usual names, and module and function of one name both work") {
  const std::string wild = R"(from typing import List
import sys
sys.setrecursionlimit(10**6)
class Helper(object):
    pass
class Solution(object):
    @cache
    def fibonacci(self, n: int) -> int:
        return n if n < 2 else self.fibonacci(n - 1) + self.fibonacci(n - 2)
    def act(self, deed: Optional[str] = None) -> int:
        numbers = sorted([3, 1, 2], key=cmp_to_key(lambda a, b: a - b))
        heap = []
        heapq.heappush(heap, 1); heappush(heap, 2)
        assert bisect.bisect_left(numbers, 2) == 1 and bisect_right(numbers, 2) == 2
        assert Counter("aab").most_common(1) == [("a", 2)] and isinstance(Counter(), collections.Counter)
        assert defaultdict(list)[0] == [] and deque([1]).popleft() == 1
        assert gcd(4, 6) == 2 and math.lcm(4, 6) == 12 and inf > 1 and math.inf == inf
        assert list(accumulate([1, 2])) == [1, 3] and list(itertools.pairwise("ab")) == [("a", "b")]
        assert re.sub("a", "b", "a") == "b" and string.ascii_lowercase[0] == "a"
        assert reduce(operator.add, [1, 2]) == 3 and pow(2, 3, 5) == 3 and random.randint(1, 1) == 1
        assert mean([1, 3]) == 2 and copy.deepcopy([1]) == [1] and ListNode(1).next is None and TreeNode().val == 0
        assert self.fibonacci(30) == 832040
        return 42
if __name__ == "__main__":
    raise SystemExit("only the judge's driver runs this")
)";
  const auto judgement = judge("python", wild);
  REQUIRE(judgement.cases.size() == 1);
  INFO(judgement.cases[0].reason << judgement.cases[0].standard_error.text);
  CHECK(judgement.verdict == Verdict::accepted);
}
