# Posts are written into the feeds of all followers. O(1) per feed, but O(f log f) for the first one after following has changed.
class Twitter:
    def __init__(self):
        self.time = 0
        self.tweets = defaultdict(lambda: deque(maxlen=10))
        self.follows = defaultdict(set)
        self.followers = defaultdict(set)
        self.feeds = {}

    def postTweet(self, userId: int, tweetId: int) -> None:
        self.time += 1
        self.tweets[userId].append((self.time, tweetId))
        for reader in self.followers[userId] | {userId}:
            if reader in self.feeds:
                self.feeds[reader].append(tweetId)

    def getNewsFeed(self, userId: int) -> List[int]:
        if userId not in self.feeds:
            tweets = []
            for author in self.follows[userId] | {userId}:
                if author in self.tweets:
                    tweets += self.tweets[author]
            self.feeds[userId] = deque((tweet for _, tweet in sorted(tweets)[-10:]), maxlen=10)
        return list(self.feeds[userId])[::-1]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].add(followeeId)
        self.followers[followeeId].add(followerId)
        self.feeds.pop(followerId, None)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.follows[followerId].discard(followeeId)
        self.followers[followeeId].discard(followerId)
        self.feeds.pop(followerId, None)
