// A heap of the latest tweet of each author, merged from the back. O(f) per feed, O(tweets + follows) space.
class Twitter {
 public:
  void postTweet(int userId, int tweetId) { tweets_[userId].push_back({now_++, tweetId}); }

  vector<int> getNewsFeed(int userId) {
    vector<tuple<int, int, int>> latest;  // time, author, place in the author's list
    const auto enter = [&](int author) {
      if (!tweets_[author].empty()) latest.push_back({tweets_[author].back().first, author, tweets_[author].size() - 1});
    };
    enter(userId);
    for (const int author : follows_[userId]) enter(author);
    make_heap(latest.begin(), latest.end());
    vector<int> feed;
    while (!latest.empty() && feed.size() < 10) {
      pop_heap(latest.begin(), latest.end());
      auto& [time, author, place] = latest.back();
      feed.push_back(tweets_[author][place].second);
      if (place > 0) {
        time = tweets_[author][--place].first;
        push_heap(latest.begin(), latest.end());
      } else {
        latest.pop_back();
      }
    }
    return feed;
  }

  void follow(int followerId, int followeeId) { follows_[followerId].insert(followeeId); }
  void unfollow(int followerId, int followeeId) { follows_[followerId].erase(followeeId); }

 private:
  int now_ = 0;
  unordered_map<int, vector<pair<int, int>>> tweets_;  // time and number
  unordered_map<int, unordered_set<int>> follows_;
};
