# Packages that the cases import: made by `sum NAME`, `guess NAME`, each a folder.

put() { mkdir -p "$(dirname "$1")"; cat > "$1"; }

# The legacy form: two numbers added, groups of data, a validator of inputs, a statement in LaTeX.
sum() {
  put "$1/problem.yaml" <<'END'
name: Plain Sum
author: nobody
keywords: arithmetic
validator_flags: case_sensitive
limits:
  time_multiplier: 4
  memory: 256
END
  put "$1/problem_statement/problem.en.tex" <<'END'
\problemname{Plain Sum}
Given \emph{two} integers $a$ and $b$ ($1 \le a, b \le 10^9$), print their sum.
\section*{Input}
\begin{itemize}
  \item one line with $a$ and $b$
\end{itemize}
\unknowncommand{This stays}
END
  printf '1 2\n' | put "$1/data/sample/1.in"; printf '3\n' | put "$1/data/sample/1.ans"
  printf '5 5\n' | put "$1/data/secret/small/1.in"; printf '10\n' | put "$1/data/secret/small/1.ans"
  printf '1000000000 1000000000\n' | put "$1/data/secret/large/1.in"; printf '2000000000\n' | put "$1/data/secret/large/1.ans"
  printf 'input_validator_flags: --large\n' | put "$1/data/secret/large/testdata.yaml"
  put "$1/input_validators/format.py" <<'END'
import re, sys
line = sys.stdin.read()
sys.exit(42 if re.fullmatch(r"\d+ \d+\n", line) and (len(line) < 8 or "--large" in sys.argv) else 43)
END
  put "$1/submissions/accepted/sum.py" <<'END'
print(sum(map(int, input().split())))
END
  put "$1/submissions/accepted/sum.cpp" <<'END'
#include <iostream>
int main() { long long a, b; std::cin >> a >> b; std::cout << a + b << '\n'; }
END
  put "$1/submissions/wrong_answer/narrow.cpp" <<'END'
#include <iostream>
int main() { long long a, b; std::cin >> a >> b; std::cout << static_cast<int>(static_cast<unsigned>(a + b) & 0x3fffffffU) << '\n'; }
END
  put "$1/submissions/time_limit_exceeded/forever.py" <<'END'
while True:
    pass
END
  put "$1/submissions/run_time_error/crash.py" <<'END'
raise ValueError(input())
END
}

# The form of 2023: a hidden number is guessed against a validator in C++.
guess() {
  put "$1/problem.yaml" <<'END'
problem_format_version: 2023-07-draft
name: {en: Guess the Number}
uuid: 5b0a4f0c-6a43-4c6d-9f3c-0f0f0f0f0f0f
type: interactive
limits: {time_limit: 2, memory: 256}
END
  printf '# Guess\n\nGuess a number from 1 to 100 with seven questions.\n' | put "$1/statement/problem.en.md"
  printf '42\n' | put "$1/data/sample/1.in"; printf '\n' | put "$1/data/sample/1.ans"
  printf '<higher\n>50\n' | put "$1/data/sample/1.interaction"
  printf '97\n' | put "$1/data/secret/1.in"; printf '\n' | put "$1/data/secret/1.ans"
  put "$1/output_validator/validate.cpp" <<'END'
#include "judge.h"
#include <fstream>
#include <iostream>
#include <string>
int main(int, char** arguments) {
  std::ifstream in(arguments[1]);
  int secret = 0, guess = 0;
  in >> secret;
  for (int turn = 1; turn <= 7; ++turn) {
    if (!(std::cin >> guess)) return say(arguments[3], "no guess came");
    if (guess == secret) { std::cout << "correct" << std::endl; return 42; }
    std::cout << (guess < secret ? "higher" : "lower") << std::endl;
  }
  return say(arguments[3], "seven guesses were not enough");
}
END
  put "$1/output_validator/judge.h" <<'END'
#include <fstream>
#include <string>
inline int say(const std::string& folder, const std::string& what) { std::ofstream(folder + "judgemessage.txt") << what; return 43; }
END
  put "$1/submissions/accepted/halve.py" <<'END'
low, high = 1, 100
while True:
    middle = (low + high) // 2
    print(middle, flush=True)
    answer = input()
    if answer == "correct":
        break
    if answer == "higher":
        low = middle + 1
    else:
        high = middle - 1
END
  put "$1/submissions/wrong_answer/count.py" <<'END'
for guess in range(1, 101):
    print(guess, flush=True)
    if input() == "correct":
        break
END
}
