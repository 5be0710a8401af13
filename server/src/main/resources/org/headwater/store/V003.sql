-- Each article of an answer asks where else its page was found.
CREATE INDEX page_by_original ON page (same_as) WHERE same_as IS NOT NULL;
