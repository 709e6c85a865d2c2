// hostile: idle_timed_out
// tries: two threads that wait for each other's lock
// limits: wall=400
#include <atomic>
#include <mutex>
#include <thread>

int main() {
  std::mutex first, second;
  std::atomic<int> ready = 0;
  const auto take = [&](std::mutex& one, std::mutex& other) {
    const std::lock_guard held(one);
    for (++ready; ready < 2;) std::this_thread::yield();
    const std::lock_guard wanted(other);
  };
  std::thread thread(take, std::ref(first), std::ref(second));
  take(second, first);
  thread.join();
}
