-- A story's line says how many of its articles name no outlet, and how many of its claims are
-- disputed. Which articles do not say a claim follows from those that do, and is kept no more: it
-- was most of the evidence of a large story.
UPDATE evidence SET
  summary = json_object(
    'story', summary -> '$.story',
    'title', summary -> '$.title',
    'articles', summary -> '$.articles',
    'outlets', summary -> '$.outlets',
    'nameless',
    (SELECT count(*) FROM article a
       JOIN reading r ON r.step = (SELECT max(n.step) FROM reading n WHERE n.article = a.id)
     WHERE a.id IN (SELECT value FROM json_each(summary, '$.articles'))
       AND r.content ->> '$.metadata.outlet' IS NULL),
    'originsLow', summary -> '$.originsLow',
    'originsHigh', summary -> '$.originsHigh',
    'reprints', summary -> '$.reprints',
    'disputed',
    (SELECT count(*) FROM json_each(content, '$.claims') WHERE value ->> '$.state' = 'DISPUTED'),
    'first', summary -> '$.first',
    'last', summary -> '$.last'),
  content = json_set(
    content,
    '$.claims',
    json((SELECT json_group_array(json_remove(value, '$.silent'))
          FROM json_each(content, '$.claims'))));
