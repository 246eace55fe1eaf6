//! The words by which the check of names tells persons from places, units and offices; English and French.

/// Titles that go before a name.
pub(super) const HONORIFICS: &str = "Mr Mrs Ms Miss Mx Dr Mme Mlle Madame Monsieur Mademoiselle MM Mmes";

/// What may follow a title without being a name.
pub(super) const OFFICES: &str = "President Chairman Chair Mayor Minister Ambassador Secretary Speaker Commander Governor Director \
     Judge General Colonel Deputy Chief Président Présidente Maire Ministre Commissioner Prosecutor \
     Moderator Rapporteur";

/// Ranks; a name behind one belongs to staff.
pub(super) const RANKS: &str = "Captain Capt Major Maj Lieutenant Lt Lieut Colonel Col General Gen Brigadier Brig Sergeant Sgt Staff \
     Corporal Cpl Private Pte Commander Cdr Admiral Adm Chaplain Ensign Warrant Officer Commandant \
     Capitaine Général Sergent Adjudant Caporal Inspector Superintendent Constable Commodore";

/// Nouns for persons, small letters.
pub(super) const PERSONS: &str = "boy girl child woman man person pupil student mother father daughter son sister brother wife husband \
     grandmother grandfather teenager youth baby infant victim survivor witness patient detainee refugee \
     resident villager farmer teacher nurse widow orphan neighbour fighter herder shopkeeper uncle aunt \
     cousin old fille garçon enfant femme homme personne élève mère père fils sœur frère victime \
     survivante survivant témoin habitant habitante adolescente";

/// Nouns for things that have names as well, small letters.
pub(super) const THINGS: &str = "village town city hamlet camp operation group place site ship boat vessel school hospital clinic \
     street bridge river valley unit company programme program network channel page account party \
     movement organisation organization front militia exercise road route farm quarter district region \
     area house hotel bar market dog plan project team office firm newspaper station island lake mine \
     gang battalion brigade ville rivière groupe navire école rue quartier";

/// Words with a capital that are part of the name of a place or unit.
pub(super) const PLACE_NOUNS: &str = "Crescent Society Street School Camp Road Route Hospital Clinic River Bridge Company Battalion \
     Brigade Field Junction Market Square House Hall Church Mosque Port Ferry Pass Valley Dam District \
     Quarter Station Base Airfield Hill Lake Island Bay Cape Operation Exercise Phase Line Objective \
     Checkpoint Post Sector Zone Annex Serial Serials Convoy Task Force Council Committee Ministry Office \
     Army Police Front Radio Daily Convention Protocol Nations Cross Rue École Camps Article Resolution \
     Group Team Unit Section Platoon Squadron Regiment Division Corps Detachment Centre Center Agency \
     Service Services Organisation Organization Party Movement Union Association Cooperative Department \
     Bureau Command Headquarters Cell Mission Programme Program Project Fund Bank Club Network Wardens \
     Guard Guards Militia Hotel Airport Harbour Harbor Mill Farm Tower Gate North South East West \
     Northern Southern Eastern Western Upper Lower New Old Saint Region Province County Town Village City \
     Highway Avenue Lane Ward Wing Fleet Ship Vessel Patrol Crossing Barrier Landing Landings Board Court \
     Times Herald Gazette Channel Charter Act Plan Groupe Brigades Compagnie Bataillon Pont Place Ville";

/// Words that begin a sentence or name a day, and are no part of a name.
pub(super) const COMMON: &str = "The A An In At On From For By With And But When After Before Since Where This That These Those If Of \
     To Two Three Four Five Six Seven Eight Nine Ten One All Most Some Many Both Several Girls Boys Women \
     Men Children Pupils Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March \
     April May June July August September October November December Le La Les Un Une";

/// Whether a word stands in a list.
pub(super) fn has(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|known| known == word)
}
