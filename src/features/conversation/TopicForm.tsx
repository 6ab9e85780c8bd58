import { LEVELS } from '../../domain/scale';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { SavedTopic, TopicChange } from '../../storage/savedOneOnOne';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useDraft } from '../../ui/useDraft';
import styles from './TopicForm.module.css';
import { changeOf, DIFFER, draftOf, LONGEST_ACTION, LONGEST_NOTES, NOT_YET } from './topicDraft';
import type { People } from './usePeople';

/** What two people write down about one topic: a level, notes, one action. */
export function TopicForm({
  topic,
  name,
  people,
  onChange,
}: {
  topic: SavedTopic | undefined;
  /** The competency's name: what a screen reader calls the group. */
  name: string;
  people: People;
  onChange: (change: TopicChange) => void;
}) {
  const { t } = useTranslation();
  const { levels } = useWording();
  const { form, formProps, saveNow } = useDraft(draftOf(topic), (draft) => {
    const change = changeOf(draft, topic);
    if (change) onChange(change);
  });
  const { register } = form;
  return (
    <form
      className={styles.form}
      aria-label={t('talk.topic.form', { name })}
      autoComplete="off"
      {...formProps}
    >
      <Select label={t('talk.topic.ours')} {...register('agreed', { onChange: saveNow })}>
        <option value={NOT_YET}>{t('talk.topic.notYet')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t('talk.topic.level', { level, name: levels[level]?.name })}
          </option>
        ))}
        <option value={DIFFER}>{t('talk.topic.differ')}</option>
      </Select>
      <TextArea
        label={t('talk.topic.notes')}
        rows={3}
        maxLength={LONGEST_NOTES}
        {...register('notes')}
      />
      <fieldset className={styles.action}>
        <legend>{t('talk.topic.action')}</legend>
        <div className={styles.what}>
          <TextField
            label={t('talk.topic.what')}
            maxLength={LONGEST_ACTION}
            dir="auto"
            {...register('what')}
          />
        </div>
        <Select label={t('talk.topic.owner')} {...register('owner', { onChange: saveNow })}>
          <option value="self">{people.self}</option>
          <option value="rater">{people.rater}</option>
        </Select>
        <TextField label={t('talk.topic.due')} type="date" {...register('due')} />
      </fieldset>
    </form>
  );
}
